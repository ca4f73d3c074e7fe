package org.congvan.rules.signing;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.rules.words.Positions;

/** "TM." stands before a collective or an agency, not before a person's position. */
final class OnBehalfOfPerson implements Rule<Signature> {

  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");
  private static final DocumentPath AUTHORITIES = DocumentPath.of("signature", "authorities");

  static final RuleId ID = RuleId.parse("SIGN-005");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Signature> select(OfficialDocument document) {
    return Selection.part(document, SIGNATURE, OfficialDocument::signature);
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
