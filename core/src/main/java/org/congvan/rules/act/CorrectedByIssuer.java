package org.congvan.rules.act;

import java.util.Set;
import org.congvan.body.ActKind;
import org.congvan.model.IssuingAgency;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * A slip of form is corrected by the agency that issued the document, or by its head's dispatch.
 */
final class CorrectedByIssuer extends SelectingRule<Acts> {

  CorrectedByIssuer() {
    super("ACT-003", context -> Acts.select(context, Set.of(ActKind.CORRECTION)));
  }

  @Override
  public void check(Acts subject, FindingSink sink) {
    LegalReference cited = subject.act().value().document();
    IssuingAgency issuer = subject.document().header().issuer();
    if (cited.issuer() != null && !isOf(cited.issuer(), issuer.name())) {
      sink.report(subject.act().path(), cited, cited.issuer(), issuer.name());
    }
  }

  /** "Giám đốc Sở Nội vụ" and "Sở Nội vụ tỉnh Quảng Trị" are both of "Sở Nội vụ". */
  private static boolean isOf(String cited, String issuer) {
    String one = VietnameseText.comparisonKey(cited);
    String other = VietnameseText.comparisonKey(issuer);
    return one.contains(other) || other.contains(one);
  }
}
