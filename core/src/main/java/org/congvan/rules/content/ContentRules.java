package org.congvan.rules.content;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;
import org.congvan.rules.law.Circular01Basis;
import org.congvan.rules.law.Decree30Basis;

/**
 * The rules on sections, legal bases, tables and annexes, with their bases under each regulation.
 */
public final class ContentRules {

  private static final Basis NUMBERS_INCREASE =
      new Basis.Consistency(
          "số thứ tự của các phần, mục cùng cấp phải theo thứ tự, không trùng nhau");

  private static final Basis ANNEX_EXISTS =
      new Basis.Consistency("Phụ lục mà văn bản chỉ dẫn phải có trong văn bản");

  private static final Basis NOTHING_BREAKS =
      new Basis.Practice(
          "số liệu và từ trong ô của bảng không bị ngắt giữa chừng", Confidence.MEDIUM);

  private static final Basis NO_NUMBER_LEFT_OUT =
      new Basis.Consistency("số thứ tự của các phần, mục cùng cấp phải liên tục, không bỏ cách số");

  private static final Basis ANNEX_ATTACHED =
      new Basis.Consistency("Phụ lục và văn bản mà lời văn ghi là kèm theo phải có trong văn bản");

  private static final Basis ANNEX_SAYS =
      new Basis.Consistency("phụ lục và văn bản kèm theo phải có nội dung");

  private static final Basis TOTALS_ADD_UP =
      new Basis.Consistency("số liệu dòng tổng cộng phải bằng tổng số liệu các dòng");

  private static final Basis BODY_SAYS = new Basis.Consistency("văn bản phải có nội dung");

  private ContentRules() {}

  /** The rules under Decree 30/2020/NĐ-CP. */
  public static List<RuleEntry> decree30() {
    return List.of(
        new RuleEntry(
            new SectionTitle(),
            Severity.WARNING,
            Decree30Basis.annex1("II.6.d", "phần, chương, mục, tiểu mục, điều phải có tiêu đề.")),
        new RuleEntry(
            new SectionNesting(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.6.c",
                "có thể được bố cục theo phần, chương, mục, tiểu mục, điều, khoản, điểm hoặc được phân chia thành các phần, mục từ lớn đến nhỏ theo một trình tự nhất định.")),
        new RuleEntry(
            new LegalBasisEnding(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.6.a",
                "sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chẩm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.).")),
        new RuleEntry(new SectionOrder(), Severity.WARNING, NUMBERS_INCREASE),
        new RuleEntry(
            new TableLetters(),
            Severity.ERROR,
            Decree30Basis.annex1(
                "II.6.e",
                "Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu chữ đứng; cỡ chữ từ 13 đến 14")),
        new RuleEntry(new TableFitsPage(), Severity.WARNING, NOTHING_BREAKS),
        new RuleEntry(
            new BodyHasWords(),
            Severity.ERROR,
            Decree30Basis.article("Điều 8 khoản 2", "e) Nội dung văn bản.")),
        new RuleEntry(
            new BasisGiven(),
            Severity.WARNING,
            new Basis.OfficialSample(
                Decree30Basis.DECREE, "Phụ lục III, Mẫu 1.1, Mẫu 1.2 và Mẫu 1.3")),
        new RuleEntry(
            new IssuingFormula(),
            Severity.WARNING,
            new Basis.OfficialSample(
                Decree30Basis.DECREE, "Phụ lục III, Mẫu 1.1, Mẫu 1.2 và Mẫu 1.3")),
        new RuleEntry(
            new BasisRole(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.6.a",
                "Căn cứ ban hành văn bản được trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14")),
        new RuleEntry(new SectionGap(), Severity.WARNING, NO_NUMBER_LEFT_OUT),
        new RuleEntry(new TableTotals(), Severity.WARNING, TOTALS_ADD_UP),
        new RuleEntry(
            new AnnexIsMentioned(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "III.1.a",
                "Trường hợp văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục đó.")),
        new RuleEntry(new AnnexExists(), Severity.WARNING, ANNEX_EXISTS),
        new RuleEntry(
            new AnnexNumbering(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "III.1.a",
                "Văn bản có từ hai Phụ lục trở lên thì các Phụ lục phải được đánh số thứ tự bằng chữ số La Mã.")),
        new RuleEntry(new AnnexAttached(), Severity.WARNING, ANNEX_ATTACHED),
        new RuleEntry(new AnnexHasWords(), Severity.WARNING, ANNEX_SAYS));
  }

  /** The rules under Circular 01/2011/TT-BNV. */
  public static List<RuleEntry> circular01() {
    return List.of(
        new RuleEntry(new SectionTitle(), Severity.WARNING, Circular01Basis.annex1("II.6.d")),
        new RuleEntry(new SectionNesting(), Severity.WARNING, Circular01Basis.annex1("II.6.c")),
        new RuleEntry(new SectionOrder(), Severity.WARNING, NUMBERS_INCREASE),
        new RuleEntry(new TableLetters(), Severity.WARNING, Circular01Basis.annex1("II.6.e")),
        new RuleEntry(new TableFitsPage(), Severity.WARNING, NOTHING_BREAKS),
        new RuleEntry(new BodyHasWords(), Severity.WARNING, BODY_SAYS),
        new RuleEntry(new SectionGap(), Severity.WARNING, NO_NUMBER_LEFT_OUT),
        new RuleEntry(new TableTotals(), Severity.WARNING, TOTALS_ADD_UP),
        new RuleEntry(new AnnexIsMentioned(), Severity.WARNING, Circular01Basis.annex1("III.1.a")),
        new RuleEntry(new AnnexExists(), Severity.WARNING, ANNEX_EXISTS),
        new RuleEntry(new AnnexNumbering(), Severity.WARNING, Circular01Basis.annex1("III.1.a")),
        new RuleEntry(new AnnexAttached(), Severity.WARNING, ANNEX_ATTACHED),
        new RuleEntry(new AnnexHasWords(), Severity.WARNING, ANNEX_SAYS));
  }
}
