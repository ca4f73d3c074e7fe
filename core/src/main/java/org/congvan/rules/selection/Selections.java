package org.congvan.rules.selection;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;

/** Selections that rules of several families share. */
public final class Selections {

  private static final DocumentPath PROMULGATION = DocumentPath.of("header", "promulgation");
  private static final DocumentPath DATE = PROMULGATION.child("date");

  private Selections() {}

  /** Selects the whole document. */
  public static RuleSubjects<OfficialDocument> document(ValidationContext context) {
    return RuleSubjects.of(context.document());
  }

  /** Selects the whole document if the rule applies to it. */
  public static Function<ValidationContext, RuleSubjects<OfficialDocument>> documentIf(
      Predicate<OfficialDocument> applies) {
    return context ->
        applies.test(context.document())
            ? RuleSubjects.of(context.document())
            : RuleSubjects.notApplicable();
  }

  /**
   * Selects something that needs the date of issue, which a draft may lack; minutes, which need no
   * date at their head, have nothing to check without one.
   */
  public static <S> RuleSubjects<S> dated(
      OfficialDocument document, Function<LocalDate, S> subject) {
    return document
        .issuedOn()
        .map(day -> RuleSubjects.of(subject.apply(day)))
        .orElseGet(
            () ->
                document.needsDateOfIssue()
                    ? RuleSubjects.missing(missingDate(document))
                    : RuleSubjects.notApplicable());
  }

  /** The path of place and date, or of the date alone if the place is known. */
  public static DocumentPath missingDate(OfficialDocument document) {
    return document.header().promulgation() == null ? PROMULGATION : DATE;
  }
}
