package org.congvan.rules.signing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.Signature;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.Positions;

/** An acting head signs with "Q.", as "Q. Giám đốc", not as "Quyền Giám đốc". */
final class ActingInWords extends SignatureRule {

  private static final Pattern ACTING =
      Pattern.compile("^quyền\\s++(.++)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  ActingInWords() {
    super("SIGN-010");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    String position = signature.position();
    if (position == null) {
      return;
    }
    Matcher acting = ACTING.matcher(position);
    if (acting.matches()
        && Positions.isPerson(acting.group(1))
        && !Positions.isDeputy(acting.group(1))) {
      sink.report(at.child("position"), position, acting.group(1));
    }
  }
}
