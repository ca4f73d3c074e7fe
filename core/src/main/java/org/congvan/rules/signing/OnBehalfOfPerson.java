package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.Positions;

/** "TM." precedes a collective or an agency, not the position of a person. */
final class OnBehalfOfPerson extends SignatureRule {

  OnBehalfOfPerson() {
    super("SIGN-005");
  }

  @Override
  public void check(Signature signature, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    for (int i = 0; i < authorities.size(); i++) {
      SigningAuthority authority = authorities.get(i);
      if (authority.form() == SigningForm.ON_BEHALF && Positions.isPerson(authority.principal())) {
        sink.report(AUTHORITIES.item(i).child("principal"), authority.principal());
      }
    }
  }
}
