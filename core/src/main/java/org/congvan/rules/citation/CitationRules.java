package org.congvan.rules.citation;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.replacement.ReplacementTable;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;
import org.congvan.rules.law.Circular01Basis;
import org.congvan.rules.law.Decree30Basis;

/** The rules on cited documents, with their bases under each regulation. */
public final class CitationRules {

  private static final Basis CITED_IS_EARLIER =
      new Basis.Consistency("văn bản được viện dẫn không thể ban hành sau văn bản viện dẫn");

  private static final Basis OTHER_THAN_ITSELF =
      new Basis.Consistency("văn bản được viện dẫn phải là văn bản khác");

  private CitationRules() {}

  /** The rules under Decree 30/2020/NĐ-CP. */
  public static List<RuleEntry> decree30() {
    return List.of(
        new RuleEntry(new CitedDocumentIsEarlier(), Severity.ERROR, CITED_IS_EARLIER),
        new RuleEntry(
            new FirstCitationIsFull(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.6.b",
                "Khi viện dẫn lần đầu văn bản có liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của văn bản, thời gian ban hành văn bản, tên cơ quan, tổ chức ban hành văn bản và trích yếu nội dung văn bản")),
        new RuleEntry(
            new LaterCitationIsShort(),
            Severity.ADVICE,
            Decree30Basis.annex1(
                "II.6.b",
                "trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó.")),
        new RuleEntry(
            new LawIsCitedByName(),
            Severity.ADVICE,
            Decree30Basis.annex1(
                "II.6.b", "đối với Luật và Pháp lệnh chỉ ghi tên loại và tên của Luật, Pháp lệnh")),
        new RuleEntry(new CitesItself(), Severity.WARNING, OTHER_THAN_ITSELF),
        new RuleEntry(
            new LegalBasisIsFull(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.6.a",
                "Căn cứ ban hành văn bản được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành).")),
        new RuleEntry(new TypedCitationIsEarlier(), Severity.WARNING, CITED_IS_EARLIER),
        inForce(ReplacementTable.standard()));
  }

  /** The rule that looks up replaced documents in a table; always advice. */
  public static RuleEntry inForce(ReplacementTable table) {
    return new RuleEntry(
        new CitedDocumentIsInForce(table),
        Severity.ADVICE,
        new Basis.Practice(
            "bảng văn bản đã được thay thế “" + table.name() + "”, phiên bản " + table.version(),
            Confidence.MEDIUM));
  }

  /** The rules under Circular 01/2011/TT-BNV. */
  public static List<RuleEntry> circular01() {
    return List.of(
        new RuleEntry(new CitedDocumentIsEarlier(), Severity.ERROR, CITED_IS_EARLIER),
        new RuleEntry(
            new FirstCitationIsFull(), Severity.WARNING, Circular01Basis.annex1("II.6.b")),
        new RuleEntry(
            new LaterCitationIsShort(), Severity.ADVICE, Circular01Basis.annex1("II.6.b")),
        new RuleEntry(new LawIsCitedByName(), Severity.ADVICE, Circular01Basis.annex1("II.6.b")),
        new RuleEntry(new CitesItself(), Severity.WARNING, OTHER_THAN_ITSELF),
        new RuleEntry(new LegalBasisIsFull(), Severity.WARNING, Circular01Basis.annex1("II.6.a")),
        new RuleEntry(new TypedCitationIsEarlier(), Severity.WARNING, CITED_IS_EARLIER),
        inForce(ReplacementTable.standard()));
  }
}
