package org.congvan.rules.copy;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;
import org.congvan.rules.law.Decree30Basis;

/** The rules on what a copy has of its own, with their bases under each regulation. */
public final class CopyRules {

  private static final RuleEntry COPIED_AFTER_ISSUE =
      new RuleEntry(
          new CopiedAfterIssue(),
          Severity.ERROR,
          new Basis.Consistency("không thể sao văn bản trước ngày văn bản đó được ban hành"));

  private CopyRules() {}

  /** The rules under Decree 30/2020/NĐ-CP. */
  public static List<RuleEntry> decree30() {
    return List.of(
        new RuleEntry(
            new SymbolOfForm(),
            Severity.ERROR,
            new Basis.Clause(
                Decree30Basis.DECREE,
                "Phụ lục I, Phần II, II.1.c",
                "Số, ký hiệu bản sao bao gồm số thứ tự đăng ký (được đánh chung cho các loại bản sao do cơ quan, tổ chức thực hiện) và chữ viết tắt tên loại bản sao theo Bảng chữ viết tắt và mẫu trình bày văn bản, bản sao văn bản tại Mục I Phụ lục III Nghị định này.")),
        COPIED_AFTER_ISSUE,
        new RuleEntry(
            new MediumOfCopy(),
            Severity.WARNING,
            Decree30Basis.article(
                "Điều 25 khoản 1",
                "Sao y gồm: Sao y từ văn bản giấy sang văn bản giấy, sao y từ văn bản điện tử sang văn bản giấy, sao y từ văn bản giấy sang văn bản điện tử.")));
  }

  /** The rules under Circular 01/2011/TT-BNV. */
  public static List<RuleEntry> circular01() {
    return List.of(COPIED_AFTER_ISSUE);
  }
}
