package org.congvan.rules.signing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.Suggestion;
import org.congvan.text.VietnameseText;

/** Changes to the lines of a signature that rules suggest. */
final class SignatureChanges {

  private static final Pattern DEPUTY =
      Pattern.compile(
          "phó (\\S.*?)(?:[ ,(-]++(?:thường trực|thứ nhất|phụ trách|điều hành)\\)?)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SignatureChanges() {}

  /** Another form in a line: "KT." in the place of "TUQ.". */
  static Suggestion form(DocumentPath signature, int line, SigningForm form) {
    return new Suggestion.Replacement(line(signature, line).child("form"), form.name());
  }

  /** One more line before that with a number. */
  static Suggestion insertion(DocumentPath signature, int line, SigningAuthority authority) {
    return new Suggestion.Insertion(line(signature, line), SignatureRule.line(authority));
  }

  static DocumentPath line(DocumentPath signature, int line) {
    return signature.child("authorities").item(line);
  }

  /** The head of whom a position is the deputy: "Chánh Văn phòng" of "Phó Chánh Văn phòng". */
  static Optional<String> headOf(String deputy) {
    Matcher words = DEPUTY.matcher(deputy);
    if (!words.matches()) {
      return Optional.empty();
    }
    String head = words.group(1);
    return Optional.of(VietnameseText.toUpperCase(head.substring(0, 1)) + head.substring(1));
  }

  /** Whether a position is that of the deputy of a head. */
  static boolean isDeputyOf(String position, String head) {
    return headOf(position).filter(own -> VietnameseText.sameWords(own, head)).isPresent();
  }
}
