package org.congvan.rules.signing;

import java.util.function.Predicate;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.SelectingRule;

/** A rule on the signature, which a draft may lack. */
abstract class SignatureRule extends SelectingRule<Signature> {

  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");
  static final DocumentPath POSITION = SIGNATURE.child("position");
  static final DocumentPath AUTHORITIES = SIGNATURE.child("authorities");

  SignatureRule(String id) {
    this(id, document -> true);
  }

  SignatureRule(String id, Predicate<OfficialDocument> applies) {
    super(
        id,
        reading ->
            applies.test(reading.document())
                ? RuleSubjects.part(reading.document(), SIGNATURE, OfficialDocument::signature)
                : RuleSubjects.notApplicable());
  }

  /** The line as it is printed, such as {@code "KT. Giám đốc"}. */
  static String line(SigningAuthority authority) {
    return authority.form().abbreviation() + " " + authority.principal();
  }
}
