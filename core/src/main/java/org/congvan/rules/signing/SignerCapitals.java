package org.congvan.rules.signing;

import java.util.Set;
import java.util.regex.Pattern;
import org.congvan.model.Signature;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.AbbreviatedWords;
import org.congvan.text.VietnameseText;
import org.congvan.text.letter.LetterForms;

/**
 * The signer's name has a capital for each syllable and small letters otherwise: "Lê Văn Dũng". The
 * page prints it as it is given.
 */
final class SignerCapitals extends SignatureRule {

  /** Small words in names of other languages. */
  private static final Set<String> FOREIGN =
      Set.of("van", "von", "der", "den", "de", "da", "di", "del", "dos", "la", "le", "bin", "al");

  private static final int LONGEST_SYLLABLE = 7;

  private static final Pattern NO_VIETNAMESE_LETTER = Pattern.compile("[FJWZfjwz]");

  SignerCapitals() {
    super("SIGN-018");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    String name = signature.fullName();
    int bracket = name.indexOf('(');
    String judged = bracket < 0 ? name : name.substring(0, bracket);
    // Whether titles may stand there has a rule of its own.
    String bare = SignerTitle.withoutTitles(judged);
    String right = judged.substring(0, judged.length() - bare.length()) + withCapitals(bare);
    if (!right.equals(judged)) {
      DocumentPath path = at.child("fullName");
      String corrected = right + name.substring(judged.length());
      sink.suggest(path, new Suggestion.Replacement(path, corrected), name, corrected);
    }
  }

  private static String withCapitals(String name) {
    String[] words = name.split(" ", -1);
    boolean all = name.codePoints().noneMatch(Character::isLowerCase);
    boolean foreign = false;
    for (String word : words) {
      foreign |= word.length() > LONGEST_SYLLABLE || NO_VIETNAMESE_LETTER.matcher(word).find();
    }
    for (int i = 0; i < words.length; i++) {
      boolean particle = i > 0 && foreign && FOREIGN.contains(words[i]);
      // A title with its stop has a rule of its own.
      if (!particle && !words[i].isEmpty() && words[i].indexOf('.') < 0) {
        words[i] =
            capitalized(isInCapitals(words[i], all) ? LetterForms.lowerCase(words[i]) : words[i]);
      }
    }
    return String.join(" ", words);
  }

  /** Whether a word of letters only is in capitals; "CKII" among other words is a title. */
  private static boolean isInCapitals(String word, boolean allAre) {
    return word.codePointCount(0, word.length()) > 1
        && word.codePoints().allMatch(Character::isUpperCase)
        && AbbreviatedWords.hasVowel(word)
        && (allAre || word.chars().anyMatch(c -> c >= 0x80));
  }

  private static String capitalized(String word) {
    int length = Character.charCount(word.codePointAt(0));
    return VietnameseText.toUpperCase(word.substring(0, length)) + word.substring(length);
  }
}
