package org.congvan.rules.signing;

import java.util.List;
import java.util.Optional;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.Suggestion;
import org.congvan.text.VietnameseText;

/** Changes to the lines of a signature that rules suggest. */
final class SignatureChanges {

  private static final String DEPUTY = "phó ";

  /** What may be added to a deputy's position and is not in that of the head. */
  private static final List<String> ADDED =
      List.of("thường trực", "thứ nhất", "phụ trách", "điều hành");

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
    if (!VietnameseText.toLowerCase(deputy).startsWith(DEPUTY)) {
      return Optional.empty();
    }
    String head = withoutAddition(deputy.substring(DEPUTY.length()));
    return head.isEmpty()
        ? Optional.empty()
        : Optional.of(VietnameseText.toUpperCase(head.substring(0, 1)) + head.substring(1));
  }

  private static String withoutAddition(String position) {
    String bare = position.endsWith(")") ? position.substring(0, position.length() - 1) : position;
    String small = VietnameseText.toLowerCase(bare);
    for (String added : ADDED) {
      if (small.endsWith(added)) {
        int end = bare.length() - added.length();
        while (end > 0 && " ,(-".indexOf(bare.charAt(end - 1)) >= 0) {
          end--;
        }
        return bare.substring(0, end);
      }
    }
    return position;
  }

  /** Whether a position is that of the deputy of a head. */
  static boolean isDeputyOf(String position, String head) {
    return headOf(position).filter(own -> VietnameseText.sameWords(own, head)).isPresent();
  }
}
