package org.congvan.bench;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.congvan.law.RegulationCatalogue;
import org.congvan.model.OfficialDispatch;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A dispatch judged, beside Hibernate Validator on the annotations of the same records. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidationBenchmark {

  // No text of a message depends on an expression, so that no library for them is needed.
  private final Validator annotations =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private final DocumentValidator all = DocumentValidator.standard();
  private final DocumentValidator withoutText =
      DocumentValidator.of(RegulationCatalogue.standard().withRules(RulesWithoutText::of));
  private final Dispatches dispatches = Dispatches.create();

  /** The base of all ratios: the annotations of the records, by Hibernate Validator. */
  @Base
  @Benchmark
  public Set<ConstraintViolation<OfficialDispatch>> annotations() {
    return annotations.validate(dispatches.next());
  }

  /** The rules that look at single fields, as annotations do. */
  @Benchmark
  public ValidationReport validateWithoutText() {
    return withoutText.validate(dispatches.next());
  }

  /** All rules. */
  @Benchmark
  public ValidationReport validate() {
    return all.validate(dispatches.next());
  }
}
