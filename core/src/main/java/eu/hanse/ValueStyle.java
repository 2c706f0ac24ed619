package eu.hanse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style in which the value types of all packages are generated. It is gone from class files, so
 * that those who compile against the library do not need the annotations of Immutables.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {
      "city:cities",
      "party:parties",
      "mentee:mentees",
      "alias:aliases",
      "nextStep:nextSteps",
      "as:as",
      "covers:covers"
    },
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = {Override.class})
@interface ValueStyle {}
