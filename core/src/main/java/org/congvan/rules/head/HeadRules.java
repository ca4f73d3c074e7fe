package org.congvan.rules.head;

import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;
import org.congvan.rules.law.Circular01Basis;
import org.congvan.rules.law.Decree30Basis;

/**
 * The rules on the head of a document: number and symbol, date and place, issuer, subject, urgency,
 * with their bases under each regulation.
 */
public final class HeadRules {

  private static final Basis SYMBOL_AND_ISSUER =
      new Basis.Consistency(
          "chữ viết tắt cơ quan trong ký hiệu phải là của cơ quan ban hành văn bản");

  private static final Basis PARENT_AND_ISSUER =
      new Basis.Consistency("cơ quan chủ quản trực tiếp phải khác cơ quan ban hành văn bản");

  private static final Basis REPLY_DEADLINE =
      new Basis.Consistency("hạn trả lời không thể trước ngày ban hành văn bản");

  private static final Basis PLAUSIBLE_DATE =
      new Basis.Consistency(
          "văn bản của Nhà nước không thể ban hành trước ngày 02/9/1945; ngày ban hành cách quá xa về sau là ghi nhầm");

  private static final Basis PROVINCES =
      new Basis.Practice(
          "Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh và danh mục 34 đơn vị hành chính cấp tỉnh",
          Confidence.MEDIUM);

  private HeadRules() {}

  /** The rules under Decree 30/2020/NĐ-CP. */
  public static List<RuleEntry> decree30() {
    return List.of(
        new RuleEntry(
            new NumberPresent(),
            Severity.ERROR,
            Decree30Basis.article("Điều 8 khoản 2 điểm c", "Số, ký hiệu của văn bản.")),
        new RuleEntry(
            new DatePresent(),
            Severity.ERROR,
            Decree30Basis.article(
                "Điều 8 khoản 2 điểm d", "Địa danh và thời gian ban hành văn bản.")),
        new RuleEntry(
            new LeadingZero(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.3.c", "với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước")),
        new RuleEntry(
            new SymbolForm(),
            Severity.ERROR,
            Decree30Basis.annex1(
                "II.3.b",
                "Ký hiệu của văn bản bao gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan, tổ chức hoặc chức danh nhà nước có thẩm quyền ban hành văn bản. Đối với công văn, ký hiệu bao gồm chữ viết tắt tên cơ quan, tổ chức hoặc chức danh nhà nước ban hành công văn và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết.")),
        new RuleEntry(new SymbolNamesIssuer(), Severity.WARNING, SYMBOL_AND_ISSUER),
        new RuleEntry(
            new SubjectOpening(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.5.b",
                "Đối với công văn, trích yếu nội dung văn bản được trình bày tại ô số 5b Mục IV Phần I Phụ lục này, sau chữ “V/v”")),
        new RuleEntry(
            new SubjectFullStop(),
            Severity.ADVICE,
            new Basis.OfficialSample(
                Decree30Basis.DECREE,
                "Phụ lục I, Phần I, Mục V, thứ tự 5: “V/v nâng bậc lương năm 2019”")),
        new RuleEntry(new ParentIsAnotherAgency(), Severity.WARNING, PARENT_AND_ISSUER),
        new RuleEntry(
            new PlaceCapitals(),
            Severity.WARNING,
            Decree30Basis.annex1("II.4.c", "các chữ cái đầu của địa danh phải viết hoa")),
        new RuleEntry(
            new PlaceAbbreviated(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.4.a",
                "Địa danh ghi trên văn bản do cơ quan nhà nước ở địa phương ban hành là tên gọi chính thức của đơn vị hành chính nơi cơ quan ban hành văn bản đóng trụ sở.")),
        new RuleEntry(
            new SubjectOneSentence(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.5.a",
                "Trích yếu nội dung văn bản là một câu ngắn gọn hoặc một cụm từ phản ánh khái quát nội dung chủ yếu của văn bản.")),
        new RuleEntry(
            new IssuerInFull(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.2.a",
                "Tên cơ quan, tổ chức ban hành văn bản là tên chính thức, đầy đủ của cơ quan, tổ chức hoặc chức danh nhà nước của người có thẩm quyền ban hành văn bản.")),
        new RuleEntry(
            new ParentNamesPlace(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.2.a",
                "Đối với tên cơ quan, tổ chức chủ quản trực tiếp ở địa phương có thêm tên tỉnh, thành phố trực thuộc trung ương hoặc huyện, quận, thị xã, thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương hoặc xã, phường, thị trấn nơi cơ quan, tổ chức ban hành văn bản đóng trụ sở.")),
        new RuleEntry(
            new SubjectCapitals(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.5.b",
                "Trích yếu nội dung văn bản được đặt ngay dưới tên loại văn bản, trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Bên dưới trích yếu nội dung văn bản có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ. Đối với công văn, trích yếu nội dung văn bản được trình bày tại ô số 5b Mục IV Phần I Phụ lục này, sau chữ “V/v” bằng chữ in thường")),
        new RuleEntry(new ReplyDeadline(), Severity.WARNING, REPLY_DEADLINE),
        new RuleEntry(
            new PlaceInFull(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.4.a",
                "Đối với những đơn vị hành chính được đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử thì phải ghi tên gọi đầy đủ của đơn vị hành chính đó.")),
        new RuleEntry(new PlausibleDate(), Severity.WARNING, PLAUSIBLE_DATE),
        new RuleEntry(
            new UrgencyLevel(),
            Severity.ERROR,
            Decree30Basis.annex1(
                "III.2.b",
                "văn bản được xác định độ khẩn theo các mức sau: hoả tốc, thượng khẩn, khẩn.")),
        new RuleEntry(
            new PlaceWithoutKind(),
            Severity.WARNING,
            new Basis.OfficialSample(
                Decree30Basis.DECREE,
                "Phụ lục I, Phần I, Mục V, thứ tự 4: “Hà Nội, ngày 05 tháng 01 năm 2020”")),
        new RuleEntry(
            new PlaceInProvince(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.4.a",
                "Địa danh ghi trên văn bản do cơ quan nhà nước ở địa phương ban hành là tên gọi chính thức của đơn vị hành chính nơi cơ quan ban hành văn bản đóng trụ sở.")),
        new RuleEntry(new ProvinceStillThere(), Severity.ADVICE, PROVINCES),
        new RuleEntry(
            new ParentPresent(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.2.a",
                "Tên cơ quan, tổ chức ban hành văn bản bao gồm tên của cơ quan, tổ chức ban hành văn bản và tên của cơ quan, tổ chức chủ quản trực tiếp (nếu có).")));
  }

  /** The rules under Circular 01/2011/TT-BNV. */
  public static List<RuleEntry> circular01() {
    return List.of(
        new RuleEntry(
            new NumberPresent(), Severity.WARNING, Circular01Basis.unread("Điều 8 khoản 2 điểm c")),
        new RuleEntry(
            new DatePresent(), Severity.WARNING, Circular01Basis.unread("Điều 8 khoản 2 điểm d")),
        new RuleEntry(
            new LeadingZero(),
            Severity.WARNING,
            new Basis.Practice(
                "20.336 ký hiệu văn bản đã thu thập: 2.890 số nhỏ hơn 10 có ghi số 0 phía trước, 32 số không ghi",
                Confidence.HIGH)),
        new RuleEntry(symbolForm(), Severity.WARNING, Circular01Basis.annex1("II.3.b")),
        new RuleEntry(new SymbolNamesIssuer(), Severity.WARNING, SYMBOL_AND_ISSUER),
        new RuleEntry(new SubjectOpening(), Severity.WARNING, Circular01Basis.annex1("II.5.b")),
        new RuleEntry(
            new SubjectFullStop(),
            Severity.ADVICE,
            new Basis.Practice(
                "công văn 477/SKHCN-TTNCUĐ và các mẫu trình bày", Confidence.MEDIUM)),
        new RuleEntry(new ParentIsAnotherAgency(), Severity.WARNING, PARENT_AND_ISSUER),
        new RuleEntry(new PlaceCapitals(), Severity.WARNING, Circular01Basis.annex1("II.4.c")),
        new RuleEntry(new PlaceAbbreviated(), Severity.WARNING, Circular01Basis.annex1("II.4.a")),
        new RuleEntry(new SubjectOneSentence(), Severity.WARNING, Circular01Basis.annex1("II.5.a")),
        new RuleEntry(new SubjectCapitals(), Severity.WARNING, Circular01Basis.annex1("II.5.b")),
        new RuleEntry(new ReplyDeadline(), Severity.WARNING, REPLY_DEADLINE),
        new RuleEntry(new PlaceInFull(), Severity.WARNING, Circular01Basis.annex1("II.4.a")),
        new RuleEntry(new PlaceInProvince(), Severity.WARNING, Circular01Basis.annex1("II.4.a")),
        new RuleEntry(new PlausibleDate(), Severity.WARNING, PLAUSIBLE_DATE));
  }

  /** Types that got their own letters from the decree; their earlier ones are not certain. */
  private static SymbolForm symbolForm() {
    return new SymbolForm(
        DocumentType.MEMORANDUM,
        DocumentType.AGREEMENT,
        DocumentType.LETTER_OF_AUTHORIZATION,
        DocumentType.LETTER_OF_INTRODUCTION,
        DocumentType.LEAVE_PERMIT,
        DocumentType.NOTIFICATION_SLIP);
  }
}
