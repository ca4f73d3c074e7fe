package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.ShortPositions;

/** Positions are in full: "Phó Giám đốc", not "P. GĐ". */
final class PositionInFull extends SignatureRule {

  PositionInFull() {
    super("SIGN-019");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    for (int i = 0; i < authorities.size(); i++) {
      check(
          authorities.get(i).principal(), at.child("authorities").item(i).child("principal"), sink);
    }
    String position = signature.position();
    if (position != null) {
      check(position, at.child("position"), sink);
    }
  }

  private static void check(String position, DocumentPath at, FindingSink sink) {
    String full = ShortPositions.inFull(position);
    if (!full.equals(position)) {
      sink.suggest(at, new Suggestion.Replacement(at, full), position, full);
    }
  }
}
