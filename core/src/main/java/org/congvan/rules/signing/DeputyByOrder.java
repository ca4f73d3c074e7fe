package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.Positions;

/**
 * The head of a unit signs by order (TL.); the deputy of the unit does so only for that head, with
 * a line "KT." between.
 */
final class DeputyByOrder extends SignatureRule {

  DeputyByOrder() {
    super("SIGN-007");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    String position = signature.position();
    if (authorities.isEmpty() || position == null) {
      return;
    }
    SigningAuthority last = authorities.get(authorities.size() - 1);
    if (last.form() == SigningForm.BY_ORDER && Positions.isDeputy(position)) {
      sink.report(at.child("position"), position, last.principal());
    }
  }
}
