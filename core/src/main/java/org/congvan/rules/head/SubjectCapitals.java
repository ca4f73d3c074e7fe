package org.congvan.rules.head;

import java.util.regex.Pattern;
import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.AbbreviatedWords;

/**
 * The subject is not all in capitals. One or two words may be, and words without a vowel: {@code
 * PCTT} is an abbreviation.
 */
final class SubjectCapitals extends SubjectRule {

  private static final int FEWEST_WORDS = 3;
  private static final Pattern WORDS = Pattern.compile("\\s++");

  SubjectCapitals() {
    super("HEAD-014", OfficialDocument::printsSubject);
  }

  @Override
  public void check(String subject, FindingSink sink) {
    if (hasSmallLetter(subject)) {
      return;
    }
    long words = WORDS.splitAsStream(subject).filter(AbbreviatedWords::hasVowel).count();
    if (words >= FEWEST_WORDS) {
      sink.report(SUBJECT, subject);
    }
  }

  private static boolean hasSmallLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
