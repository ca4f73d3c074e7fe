package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;

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
        sink.report(
            at.child("authorities").item(i), line(authorities.get(i)), line(authorities.get(0)));
      }
    }
  }
}
