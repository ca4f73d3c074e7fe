package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.Positions;

/**
 * "Q.", "KT.", "TL." and "TUQ." precede the position of a head, not the name of an agency or the
 * position of a deputy.
 */
final class PrincipalIsHead extends SignatureRule {

  PrincipalIsHead() {
    super("SIGN-006");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    for (int i = 0; i < authorities.size(); i++) {
      SigningAuthority authority = authorities.get(i);
      String principal = authority.principal();
      if (authority.form() != SigningForm.ON_BEHALF
          && (Positions.isBody(principal) || Positions.isDeputy(principal))) {
        DocumentPath path = at.child("authorities").item(i).child("principal");
        List<Suggestion> changes =
            SignatureChanges.headOf(principal)
                .<List<Suggestion>>map(head -> List.of(new Suggestion.Replacement(path, head)))
                .orElse(List.of());
        sink.suggest(path, changes, principal, authority.form().abbreviation());
      }
    }
  }
}
