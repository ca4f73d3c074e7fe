package org.congvan.rules.head;

import java.util.Arrays;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.rules.words.AbbreviatedWords;

/**
 * The subject is not written in capitals throughout. One or two words may be, and letters without a
 * vowel: {@code PCTT} is an abbreviation.
 */
final class SubjectCapitals implements Rule<OfficialDocument> {

  private static final DocumentPath SUBJECT = DocumentPath.of("subject");

  static final RuleId ID = RuleId.parse("HEAD-014");

  private static final int FEWEST_WORDS = 3;

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDocument> select(OfficialDocument document) {
    return document.printsSubject() ? Selection.of(document) : Selection.notApplicable();
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    String subject = document.subject();
    long words = Arrays.stream(subject.split("\\s+")).filter(AbbreviatedWords::hasVowel).count();
    if (words >= FEWEST_WORDS && subject.codePoints().noneMatch(Character::isLowerCase)) {
      sink.report(SUBJECT, subject);
    }
  }
}
