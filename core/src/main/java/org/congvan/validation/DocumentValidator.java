package org.congvan.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.law.RegulationEntry;
import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleSet;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Severity;
import org.congvan.rule.ValidationContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates documents by the regulation in force on their date; immutable and thread-safe.
 *
 * <pre>{@code
 * ValidationReport report = DocumentValidator.standard().validate(dispatch);
 * }</pre>
 */
public final class DocumentValidator {

  private final RegulationCatalogue regulations;

  private DocumentValidator(RegulationCatalogue regulations) {
    this.regulations = regulations;
  }

  /**
   * Makes a validator with the regulations of this library.
   *
   * @return the validator
   */
  public static DocumentValidator standard() {
    return of(RegulationCatalogue.standard());
  }

  /**
   * Makes a validator.
   *
   * @param regulations the regulations to choose from
   * @return the validator
   */
  public static DocumentValidator of(RegulationCatalogue regulations) {
    return new DocumentValidator(Objects.requireNonNull(regulations, "regulations"));
  }

  /**
   * Validates a document by the regulation in force on its date of issue for its family.
   *
   * @param document any document, including a draft
   * @return the report; {@link Verdict#UNDETERMINED} if there is no date or no regulation for it
   */
  public ValidationReport validate(OfficialDocument document) {
    return validate(document, RegulationChoice.byDateOfIssue());
  }

  /**
   * Validates a document. No document makes this throw: a rule that fails is listed as not
   * evaluated.
   *
   * @param document any document, including a draft
   * @param choice how to choose the regulation
   * @return the report; {@link Verdict#UNDETERMINED} if no regulation was found
   */
  public ValidationReport validate(OfficialDocument document, RegulationChoice choice) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(choice, "choice");
    RegulationDecision decision = regulations.decide(document, choice);
    if (decision instanceof RegulationDecision.Found found) {
      return judge(document, found.entry());
    } else if (decision instanceof RegulationDecision.NotFound none) {
      return undetermined(document, reason(none));
    }
    throw new AssertionError(decision);
  }

  private static NotEvaluatedReason reason(RegulationDecision.NotFound none) {
    String family = none.family().name();
    return switch (none.reason()) {
      case NO_DATE -> NotEvaluatedReason.of(NotEvaluatedReason.Kind.NO_DATE);
      case NO_REGULATION ->
          NotEvaluatedReason.of(
              NotEvaluatedReason.Kind.NO_REGULATION, String.valueOf(none.day()), family);
      case OTHER_FAMILY -> NotEvaluatedReason.of(NotEvaluatedReason.Kind.OTHER_FAMILY, family);
      case UNKNOWN_REGULATION ->
          NotEvaluatedReason.of(
              NotEvaluatedReason.Kind.NO_RULE_SET, String.valueOf(none.regulationId()));
    };
  }

  private ValidationReport undetermined(OfficialDocument document, NotEvaluatedReason reason) {
    TreeSet<RuleId> rules = new TreeSet<>();
    regulations
        .entries()
        .forEach(each -> each.rules().entries().forEach(entry -> rules.add(entry.id())));
    return new ValidationReport(
        DocumentIdentity.from(document),
        null,
        null,
        Verdict.UNDETERMINED,
        reason,
        false,
        List.of(),
        rules.stream().map(rule -> new NotEvaluated(rule, reason)).toList());
  }

  private static ValidationReport judge(OfficialDocument document, RegulationEntry law) {
    RuleSet rules = law.rules();
    Findings findings = new Findings();
    List<NotEvaluated> notEvaluated = new ArrayList<>();
    ValidationContext context = ValidationContext.of(document, law::layout);
    for (RuleEntry entry : rules.entries()) {
      try {
        findings.begin(entry);
        NotEvaluatedReason obstacle = evaluate(entry.rule(), context, findings);
        if (obstacle != null) {
          notEvaluated.add(new NotEvaluated(entry.id(), obstacle));
        }
      } catch (RuntimeException | StackOverflowError failure) {
        notEvaluated.add(
            new NotEvaluated(
                entry.id(),
                NotEvaluatedReason.of(NotEvaluatedReason.Kind.RULE_FAILED, failure.toString())));
      }
    }
    List<Finding> found = findings.all();
    Verdict verdict = verdict(found, notEvaluated);
    return new ValidationReport(
        DocumentIdentity.from(document),
        law.regulation(),
        rules.id(),
        verdict,
        null,
        verdict == Verdict.ACCEPTABLE && rules.hasUnreadClause(),
        found,
        notEvaluated);
  }

  /** Evaluates a rule; returns why it could not be, or not completely. */
  private static <S> @Nullable NotEvaluatedReason evaluate(
      Rule<S> rule, ValidationContext context, FindingSink sink) {
    RuleSubjects<S> selected = rule.select(context);
    List<S> subjects = selected.subjects();
    for (int i = 0; i < subjects.size(); i++) {
      rule.check(subjects.get(i), sink);
    }
    return selected.obstacle();
  }

  /** A failed rule leaves the verdict open unless another rule finds an error. */
  private static Verdict verdict(List<Finding> findings, List<NotEvaluated> notEvaluated) {
    if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
      return Verdict.REJECTED;
    }
    boolean failed =
        notEvaluated.stream()
            .anyMatch(each -> each.obstacle().kind() == NotEvaluatedReason.Kind.RULE_FAILED);
    return failed ? Verdict.UNDETERMINED : Verdict.ACCEPTABLE;
  }
}
