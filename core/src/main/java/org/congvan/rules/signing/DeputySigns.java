package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.Positions;
import org.congvan.text.VietnameseText;

/**
 * A signer for the head (KT.) is a deputy: the position contains "Phó", as in "Phó Giám đốc" and
 * "Sư đoàn phó", or is "Thứ trưởng".
 */
final class DeputySigns extends SignatureRule {

  DeputySigns() {
    super("SIGN-002");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    if (authorities.isEmpty()) {
      return;
    }
    SigningAuthority last = authorities.get(authorities.size() - 1);
    String position = signature.position() == null ? "" : signature.position();
    if (last.form() == SigningForm.FOR_HEAD && !Positions.isDeputy(position)) {
      boolean ownHead = VietnameseText.sameWords(position, last.principal());
      int line = authorities.size() - 1;
      List<Suggestion> changes =
          ownHead ? List.of(new Suggestion.Removal(SignatureChanges.line(at, line))) : List.of();
      sink.suggest(at.child("position"), changes, position, last.principal());
    }
  }
}
