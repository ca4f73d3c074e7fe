package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;

/**
 * A signer by authorization (TUQ.) signs in person: there is no further line of authority below.
 */
final class SubDelegation extends SignatureRule {

  SubDelegation() {
    super("SIGN-003");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    for (int i = 1; i < authorities.size(); i++) {
      if (authorities.get(i - 1).form() == SigningForm.BY_AUTHORIZATION) {
        sink.suggest(
            at.child("authorities").item(i),
            new Suggestion.Removal(at.child("authorities").item(i)),
            line(authorities.get(i)),
            line(authorities.get(i - 1)));
      }
    }
  }
}
