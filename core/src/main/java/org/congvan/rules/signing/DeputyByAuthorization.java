package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.Positions;

/**
 * The head of a unit or agency below signs by authorization (TUQ.), not a deputy: the head's own
 * deputy signs for the head (KT.).
 */
final class DeputyByAuthorization extends SignatureRule {

  DeputyByAuthorization() {
    super("SIGN-017");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    String position = signature.position();
    if (authorities.isEmpty() || position == null) {
      return;
    }
    SigningAuthority last = authorities.get(authorities.size() - 1);
    if (last.form() == SigningForm.BY_AUTHORIZATION && Positions.isDeputy(position)) {
      sink.report(at.child("position"), position, last.principal());
    }
  }
}
