package org.congvan.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.congvan.code.DocumentFamily;
import org.congvan.model.OfficialDocument;
import org.congvan.regulation.Regulation;
import org.congvan.rule.DocumentReading;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Obstacle;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleSet;
import org.congvan.rule.Selection;
import org.congvan.rule.Severity;

/**
 * Judges documents by the rule set in force on their day; immutable and thread-safe.
 *
 * <pre>{@code
 * ValidationReport report = DocumentValidator.of(RuleSets.standard()).validate(dispatch);
 * }</pre>
 */
public final class DocumentValidator {

  private final RuleSetCatalog catalog;

  private DocumentValidator(RuleSetCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Makes a validator.
   *
   * @param catalog the rule sets to choose from
   * @return the validator
   */
  public static DocumentValidator of(RuleSetCatalog catalog) {
    return new DocumentValidator(Objects.requireNonNull(catalog, "catalog"));
  }

  /**
   * Judges a document by the rule set in force on its date of issue for its family.
   *
   * @param document any document, perhaps a draft
   * @return the report; {@link Verdict#UNDETERMINED} where there is no date or no rule set for it
   */
  public ValidationReport validate(OfficialDocument document) {
    return validate(document, ValidationOptions.BY_DATE_OF_ISSUE);
  }

  /**
   * Judges a document. No document makes this throw: a rule that fails is listed as not evaluated.
   *
   * @param document any document, perhaps a draft
   * @param options which regulation judges where the date of issue does not say so
   * @return the report; {@link Verdict#UNDETERMINED} where no rule set could be chosen
   */
  public ValidationReport validate(OfficialDocument document, ValidationOptions options) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(options, "options");
    Optional<RuleSet> chosen = choose(document, options);
    return chosen.isPresent()
        ? judge(document, chosen.get())
        : undetermined(document, obstacle(document, options));
  }

  private Optional<RuleSet> choose(OfficialDocument document, ValidationOptions options) {
    Regulation named = options.regulation();
    if (named != null) {
      return catalog.find(named);
    }
    return day(document, options)
        .flatMap(day -> catalog.findInForce(day, document.header().family()));
  }

  private static Optional<LocalDate> day(OfficialDocument document, ValidationOptions options) {
    return document.issuedOn().or(() -> Optional.ofNullable(options.asOf()));
  }

  private Obstacle obstacle(OfficialDocument document, ValidationOptions options) {
    Regulation named = options.regulation();
    if (named != null) {
      return Obstacle.of(Obstacle.Kind.NO_RULE_SET, named.id());
    }
    DocumentFamily family = document.header().family();
    if (!catalog.covers(family)) {
      return Obstacle.of(Obstacle.Kind.OTHER_FAMILY, family.name());
    }
    return day(document, options)
        .map(day -> Obstacle.of(Obstacle.Kind.NO_REGULATION, day.toString(), family.name()))
        .orElseGet(() -> Obstacle.of(Obstacle.Kind.NO_DATE));
  }

  private ValidationReport undetermined(OfficialDocument document, Obstacle obstacle) {
    TreeSet<RuleId> rules = new TreeSet<>();
    catalog.ruleSets().forEach(set -> set.entries().forEach(entry -> rules.add(entry.id())));
    return new ValidationReport(
        JudgedDocument.from(document),
        null,
        null,
        Verdict.UNDETERMINED,
        obstacle,
        false,
        List.of(),
        rules.stream().map(rule -> new NotEvaluated(rule, obstacle)).toList());
  }

  private static ValidationReport judge(OfficialDocument document, RuleSet rules) {
    List<Finding> findings = new ArrayList<>();
    List<NotEvaluated> notEvaluated = new ArrayList<>();
    DocumentReading reading = DocumentReading.of(document);
    for (RuleEntry entry : rules.entries()) {
      try {
        evaluate(entry.rule(), reading, sinkOf(entry, findings))
            .ifPresent(obstacle -> notEvaluated.add(new NotEvaluated(entry.id(), obstacle)));
      } catch (RuntimeException | StackOverflowError mistake) {
        notEvaluated.add(
            new NotEvaluated(
                entry.id(), Obstacle.of(Obstacle.Kind.RULE_FAILED, mistake.toString())));
      }
    }
    Verdict verdict = verdict(findings, notEvaluated);
    return new ValidationReport(
        JudgedDocument.from(document),
        rules.regulation(),
        rules.id(),
        verdict,
        null,
        verdict == Verdict.ACCEPTABLE && rules.hasUnreadClause(),
        findings,
        notEvaluated);
  }

  private static <S> Optional<Obstacle> evaluate(
      Rule<S> rule, DocumentReading reading, FindingSink sink) {
    Selection<S> selection = rule.select(reading);
    for (S subject : selection.subjects()) {
      rule.check(subject, sink);
    }
    return Optional.ofNullable(selection.obstacle());
  }

  private static FindingSink sinkOf(RuleEntry entry, List<Finding> findings) {
    return (path, arguments) ->
        findings.add(
            new Finding(
                entry.id(),
                entry.severity(),
                path,
                Arrays.stream(arguments).map(String::valueOf).toList(),
                entry.basis()));
  }

  /** A rule that failed leaves the question open: only an error found elsewhere settles it. */
  private static Verdict verdict(List<Finding> findings, List<NotEvaluated> notEvaluated) {
    if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
      return Verdict.REJECTED;
    }
    boolean failed =
        notEvaluated.stream().anyMatch(each -> each.obstacle().kind() == Obstacle.Kind.RULE_FAILED);
    return failed ? Verdict.UNDETERMINED : Verdict.ACCEPTABLE;
  }
}
