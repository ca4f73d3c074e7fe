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

/** Who signs by authorization (TUQ.) signs in person: no further line of authority stands below. */
final class AuthorizationPassedOn implements Rule<Signature> {

  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");
  private static final DocumentPath AUTHORITIES = DocumentPath.of("signature", "authorities");

  static final RuleId ID = RuleId.parse("SIGN-003");

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
    for (int i = 1; i < authorities.size(); i++) {
      if (authorities.get(i - 1).form() == SigningForm.BY_AUTHORIZATION) {
        sink.report(AUTHORITIES.item(i), line(authorities.get(i)), line(authorities.get(i - 1)));
      }
    }
  }

  private static String line(SigningAuthority authority) {
    return authority.form().abbreviation() + " " + authority.principal();
  }
}
