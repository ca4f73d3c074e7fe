package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;

/** An acting head (Q.) signs as "Q. GIÁM ĐỐC" alone, without a position of the head's own below. */
final class ActingAlone extends SignatureRule {

  ActingAlone() {
    super("SIGN-013");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    String position = signature.position();
    if (authorities.isEmpty() || position == null) {
      return;
    }
    SigningAuthority last = authorities.get(authorities.size() - 1);
    if (last.form() == SigningForm.ACTING) {
      DocumentPath path = at.child("position");
      sink.suggest(path, new Suggestion.Removal(path), position, last.principal());
    }
  }
}
