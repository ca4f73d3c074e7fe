package org.congvan.rules.signing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
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
      SigningAuthority line = new SigningAuthority(SigningForm.ACTING, acting.group(1));
      sink.suggest(
          at.child("position"),
          List.of(
              SignatureChanges.insertion(at, signature.authorities().size(), line),
              new Suggestion.Removal(at.child("position"))),
          position,
          acting.group(1));
    }
  }
}
