package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.Positions;

/** No deputy signs directly below "TL." or "TUQ.", which are for heads of units and agencies. */
final class DeputyDirectlyBelow extends SignatureRule {

  private final SigningForm form;

  private DeputyDirectlyBelow(String id, SigningForm form) {
    super(id);
    this.form = form;
  }

  /** SIGN-007: the deputy of a unit signs for its head, with a line "KT." between. */
  static DeputyDirectlyBelow order() {
    return new DeputyDirectlyBelow("SIGN-007", SigningForm.BY_ORDER);
  }

  /** SIGN-017: the head's own deputy signs for the head (KT.), not by authorization. */
  static DeputyDirectlyBelow authorization() {
    return new DeputyDirectlyBelow("SIGN-017", SigningForm.BY_AUTHORIZATION);
  }

  /** The head's own deputy signs for the head, that of a unit for the head of the unit. */
  private List<Suggestion> changes(
      DocumentPath at, List<SigningAuthority> authorities, String position) {
    int line = authorities.size() - 1;
    if (SignatureChanges.isDeputyOf(position, authorities.get(line).principal())) {
      return List.of(SignatureChanges.form(at, line, SigningForm.FOR_HEAD));
    }
    if (form != SigningForm.BY_ORDER) {
      return List.of();
    }
    return SignatureChanges.headOf(position)
        .map(head -> new SigningAuthority(SigningForm.FOR_HEAD, head))
        .map(head -> List.of(SignatureChanges.insertion(at, line + 1, head)))
        .orElse(List.of());
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    String position = signature.position();
    if (authorities.isEmpty() || position == null) {
      return;
    }
    SigningAuthority last = authorities.get(authorities.size() - 1);
    if (last.form() == form && Positions.isDeputy(position)) {
      sink.suggest(
          at.child("position"), changes(at, authorities, position), position, last.principal());
    }
  }
}
