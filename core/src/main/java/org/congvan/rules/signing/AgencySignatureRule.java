package org.congvan.rules.signing;

import java.util.function.Predicate;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;

/**
 * A rule on each signature and the agency that it is for. Minutes are signed by those who held a
 * meeting, not for an agency.
 */
abstract class AgencySignatureRule extends SelectingRule<AtPath<SignedFor>> {

  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");

  AgencySignatureRule(String id) {
    this(id, document -> true);
  }

  AgencySignatureRule(String id, Predicate<OfficialDocument> applies) {
    super(
        id,
        reading -> {
          OfficialDocument document = reading.document();
          if (document.type() == DocumentType.MINUTES || !applies.test(document)) {
            return RuleSubjects.notApplicable();
          }
          return document.signature() == null && document.cosignatures().isEmpty()
              ? RuleSubjects.missing(SIGNATURE)
              : reading.get(Selected.class, AgencySignatureRule::signed).subjects();
        });
  }

  /** The signatures of a document and their agencies, selected once for all rules. */
  private record Selected(RuleSubjects<AtPath<SignedFor>> subjects) {}

  private static Selected signed(ValidationContext context) {
    return new Selected(new RuleSubjects<>(SignedFor.all(context.document()), null));
  }

  @Override
  public final void check(AtPath<SignedFor> subject, FindingSink sink) {
    check(subject.value(), subject.path(), sink);
  }

  /** Checks the signature at a path. */
  abstract void check(SignedFor signed, DocumentPath at, FindingSink sink);
}
