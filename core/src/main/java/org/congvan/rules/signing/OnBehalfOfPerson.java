package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.Positions;

/** "TM." precedes a collective or an agency, not the position of a person. */
final class OnBehalfOfPerson extends SignatureRule {

  OnBehalfOfPerson() {
    super("SIGN-005");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    for (int i = 0; i < authorities.size(); i++) {
      SigningAuthority authority = authorities.get(i);
      if (authority.form() == SigningForm.ON_BEHALF && Positions.isPerson(authority.principal())) {
        String position = signature.position() == null ? "" : signature.position();
        boolean forHead = SignatureChanges.isDeputyOf(position, authority.principal());
        sink.suggest(
            at.child("authorities").item(i).child("principal"),
            forHead ? List.of(SignatureChanges.form(at, i, SigningForm.FOR_HEAD)) : List.of(),
            authority.principal());
      }
    }
  }
}
