/** Holds no types: it carries the style in which the value types of all packages are generated. */
@NullMarked
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
package eu.hanse;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
