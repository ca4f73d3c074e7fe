package org.congvan.validation;

import java.util.Locale;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleMessages;

/** What a rule rests on, in words for people. */
final class BasisWords {

  private BasisWords() {}

  /**
   * The basis in the language of the reader if the messages translate it, otherwise in its own
   * words.
   */
  static String of(
      RuleId rule, Basis basis, Optional<RuleMessages> messages, ReportTexts texts, Locale locale) {
    Optional<String> translation = messages.flatMap(known -> known.findBasis(rule, locale));
    if (basis instanceof Basis.Clause clause) {
      return texts.get(
          "basis.clause", instrument(clause.document()), clause.location(), clause.quote());
    }
    if (basis instanceof Basis.UnreadClause unread) {
      String confidence = texts.get("confidence." + unread.confidence());
      String location = unread.location();
      String source = translation.orElse(unread.source());
      return location == null
          ? texts.get("basis.unread", instrument(unread.document()), source, confidence)
          : texts.get(
              "basis.unread.at", instrument(unread.document()), location, source, confidence);
    }
    if (basis instanceof Basis.OfficialSample sample) {
      return texts.get("basis.sample", instrument(sample.document()), sample.sample());
    }
    if (basis instanceof Basis.Practice practice) {
      return texts.get(
          "basis.practice",
          translation.orElse(practice.source()),
          texts.get("confidence." + practice.confidence()));
    }
    if (basis instanceof Basis.Consistency consistency) {
      return texts.get("basis.consistency", translation.orElse(consistency.reason()));
    }
    throw new AssertionError(basis);
  }

  private static String instrument(DocumentCode code) {
    return LegalReference.of(code).toString();
  }
}
