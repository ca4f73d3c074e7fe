package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;

/** The line "TM." is above all others: {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH}. */
final class CollectiveFirst extends SignatureRule {

  CollectiveFirst() {
    super("SIGN-008");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    for (int i = 1; i < authorities.size(); i++) {
      if (authorities.get(i).form() == SigningForm.ON_BEHALF) {
        sink.suggest(
            at.child("authorities").item(i),
            List.of(
                new Suggestion.Removal(SignatureChanges.line(at, i)),
                SignatureChanges.insertion(at, 0, authorities.get(i))),
            line(authorities.get(i)),
            line(authorities.get(0)));
      }
    }
  }
}
