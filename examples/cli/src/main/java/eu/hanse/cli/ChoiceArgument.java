package eu.hanse.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of several words.
 *
 * @param <T> what the words stand for
 */
final class ChoiceArgument<T> implements ITypeConverter<T> {

  private final T[] choices;

  ChoiceArgument(T[] choices) {
    this.choices = choices;
  }

  @Override
  public T convert(String value) {
    return Arrays.stream(choices)
        .filter(choice -> choice.toString().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + Arrays.toString(choices) + " but was '" + value + "'"));
  }
}
