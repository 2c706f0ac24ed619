package eu.hanse.benchmarks.peer;

import eu.hanse.benchmarks.binding.LineData;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the constraints of the records, with Hibernate Validator. */
public final class ConstraintCheck {

  private final Validator validator;

  private ConstraintCheck(Validator validator) {
    this.validator = validator;
  }

  /** {@return a check; without an expression language, which no constraint needs} */
  public static ConstraintCheck load() {
    return new ConstraintCheck(
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());
  }

  /**
   * {@return how many constraints a line violates}
   *
   * @param line the line
   */
  public int errors(LineData line) {
    return validator.validate(line).size();
  }
}
