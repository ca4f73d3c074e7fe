package org.congvan.rules.act;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;
import org.congvan.rules.law.Decree30Basis;

/** The rules on what a document does to another, with their bases. */
public final class ActRules {

  private static final Basis CORRECTION =
      Decree30Basis.article(
          "Điều 18 khoản 3",
          "Văn bản đã phát hành nhưng có sai sót về thể thức, kỹ thuật trình bày, thủ tục ban hành phải được đính chính bằng công văn của cơ quan, tổ chức ban hành văn bản.");

  private ActRules() {}

  /** The rules under Decree 30/2020/NĐ-CP. */
  public static List<RuleEntry> decree30() {
    return List.of(
        new RuleEntry(new CorrectedByDispatch(), Severity.ERROR, CORRECTION),
        new RuleEntry(
            new ActedOnByEqual(),
            Severity.WARNING,
            Decree30Basis.article(
                "Điều 18 khoản 3",
                "Văn bản đã phát hành nhưng có sai sót về nội dung phải được sửa đổi, thay thế bằng văn bản có hình thức tương đương.")),
        new RuleEntry(new CorrectedByIssuer(), Severity.WARNING, CORRECTION));
  }
}
