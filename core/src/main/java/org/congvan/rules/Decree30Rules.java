package org.congvan.rules;

import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.regulation.Basis;
import org.congvan.validation.RuleEntry;
import org.congvan.validation.Severity;

/** The rules under Decree 30/2020/NĐ-CP, each on the clause it comes from. */
final class Decree30Rules {

  private static final DocumentCode DECREE = DocumentCode.parse("30/2020/NĐ-CP");

  private Decree30Rules() {}

  static List<RuleEntry> entries() {
    return List.of(
        new RuleEntry(
            new NumberPresent(),
            Severity.ERROR,
            article("Điều 8 khoản 2 điểm c", "Số, ký hiệu của văn bản.")),
        new RuleEntry(
            new DatePresent(),
            Severity.ERROR,
            article("Điều 8 khoản 2 điểm d", "Địa danh và thời gian ban hành văn bản.")),
        new RuleEntry(
            new NumberPadding(),
            Severity.WARNING,
            annex1("II.3.c", "với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước")),
        new RuleEntry(
            new SymbolForm(),
            Severity.ERROR,
            annex1(
                "II.3.b",
                "Ký hiệu của văn bản bao gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan, tổ chức hoặc chức danh nhà nước có thẩm quyền ban hành văn bản. Đối với công văn, ký hiệu bao gồm chữ viết tắt tên cơ quan, tổ chức hoặc chức danh nhà nước ban hành công văn và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết.")),
        new RuleEntry(new SymbolAgency(), Severity.WARNING, SharedBases.SYMBOL_AND_ISSUER),
        new RuleEntry(
            new SubjectOpening(),
            Severity.WARNING,
            annex1(
                "II.5.b",
                "Đối với công văn, trích yếu nội dung văn bản được trình bày tại ô số 5b Mục IV Phần I Phụ lục này, sau chữ “V/v”")),
        new RuleEntry(
            new SubjectEnding(),
            Severity.ADVICE,
            new Basis.OfficialSample(
                DECREE, "Phụ lục I, Phần I, Mục V, thứ tự 5: “V/v nâng bậc lương năm 2019”")),
        new RuleEntry(new ParentAgency(), Severity.WARNING, SharedBases.PARENT_AND_ISSUER),
        new RuleEntry(
            new PlaceCapital(),
            Severity.WARNING,
            annex1("II.4.c", "các chữ cái đầu của địa danh phải viết hoa")),
        new RuleEntry(
            new PlaceAbbreviated(),
            Severity.WARNING,
            annex1(
                "II.4.a",
                "Địa danh ghi trên văn bản do cơ quan nhà nước ở địa phương ban hành là tên gọi chính thức của đơn vị hành chính nơi cơ quan ban hành văn bản đóng trụ sở.")),
        new RuleEntry(
            new SubjectOneSentence(),
            Severity.WARNING,
            annex1(
                "II.5.a",
                "Trích yếu nội dung văn bản là một câu ngắn gọn hoặc một cụm từ phản ánh khái quát nội dung chủ yếu của văn bản.")),
        new RuleEntry(
            new IssuerInFull(),
            Severity.WARNING,
            annex1(
                "II.2.a",
                "Tên cơ quan, tổ chức ban hành văn bản là tên chính thức, đầy đủ của cơ quan, tổ chức hoặc chức danh nhà nước của người có thẩm quyền ban hành văn bản.")),
        new RuleEntry(
            new ParentPlace(),
            Severity.WARNING,
            annex1(
                "II.2.a",
                "Đối với tên cơ quan, tổ chức chủ quản trực tiếp ở địa phương có thêm tên tỉnh, thành phố trực thuộc trung ương hoặc huyện, quận, thị xã, thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương hoặc xã, phường, thị trấn nơi cơ quan, tổ chức ban hành văn bản đóng trụ sở.")),
        new RuleEntry(
            new SubjectCapitals(),
            Severity.WARNING,
            annex1(
                "II.5.b",
                "Trích yếu nội dung văn bản được đặt ngay dưới tên loại văn bản, trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Bên dưới trích yếu nội dung văn bản có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ. Đối với công văn, trích yếu nội dung văn bản được trình bày tại ô số 5b Mục IV Phần I Phụ lục này, sau chữ “V/v” bằng chữ in thường")),
        new RuleEntry(new AnswerDue(), Severity.WARNING, SharedBases.ANSWER_DUE),
        new RuleEntry(
            new PlaceInFull(),
            Severity.WARNING,
            annex1(
                "II.4.a",
                "Đối với những đơn vị hành chính được đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử thì phải ghi tên gọi đầy đủ của đơn vị hành chính đó.")),
        new RuleEntry(
            new AddresseePresent(),
            Severity.ERROR,
            annex1(
                "II.9.b",
                "Phần thứ nhất bao gồm từ “Kính gửi”, sau đó là tên các cơ quan, tổ chức hoặc đơn vị, cá nhân trực tiếp giải quyết công việc.")),
        new RuleEntry(
            new FirstRecipient("Như trên"),
            Severity.WARNING,
            annex1(
                "II.9.b",
                "Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”, tiếp theo là tên các cơ quan, tổ chức, đơn vị và cá nhân có liên quan khác nhận văn bản.")),
        new RuleEntry(ArchiveUnit.mistyped(), Severity.WARNING, SharedBases.UNIT_TWICE),
        new RuleEntry(
            new ArchivePresent(),
            Severity.ERROR,
            annex1(
                "II.9.d",
                "dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT”, dấu phẩy (,), chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản lưu, cuối cùng là dấu chấm (.).")),
        new RuleEntry(new RecipientTwice(), Severity.WARNING, SharedBases.RECIPIENT_ONCE),
        new RuleEntry(
            ArchiveUnit.different(),
            Severity.ADVICE,
            annex1(
                "II.9.d",
                "chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản lưu")),
        new RuleEntry(
            new ArchiveClerk(),
            Severity.WARNING,
            annex1(
                "II.9.d",
                "dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT”")),
        new RuleEntry(
            new AsAboveWithoutAddressees(),
            Severity.WARNING,
            SharedBases.AS_ABOVE_NEEDS_ADDRESSEES),
        new RuleEntry(new AddresseeTwice(), Severity.WARNING, SharedBases.ADDRESSEE_ONCE),
        new RuleEntry(
            new AddresseeAmongRecipients(),
            Severity.WARNING,
            annex1(
                "II.9.b",
                "Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”, tiếp theo là tên các cơ quan, tổ chức, đơn vị và cá nhân có liên quan khác nhận văn bản.")),
        new RuleEntry(
            new EntryMarks(),
            Severity.WARNING,
            annex1(
                "II.9.d",
                "tên mỗi cơ quan, tổ chức, cá nhân hoặc mỗi nhóm cơ quan, tổ chức, cá nhân được trình bày trên một dòng riêng, đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.)")),
        new RuleEntry(
            new AsArticleFirst(),
            Severity.ADVICE,
            new Basis.OfficialSample(
                DECREE, "Phụ lục III, Mẫu 1.1, 1.2 và 1.3: “Nơi nhận: - Như Điều....;”")),
        new RuleEntry(
            new AddresseesUncalledFor(),
            Severity.ADVICE,
            annex1(
                "II.9.c",
                "Đối với những văn bản khác, nơi nhận bao gồm từ “Nơi nhận” và phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản.")),
        new RuleEntry(
            new SignaturePresent(),
            Severity.ERROR,
            article("Điều 8 khoản 2 điểm g", "Chức vụ, họ tên và chữ ký của người có thẩm quyền.")),
        new RuleEntry(
            new DeputySigns(),
            Severity.ERROR,
            article(
                "Điều 13 khoản 1",
                "có thể giao cấp phó ký thay các văn bản thuộc lĩnh vực được phân công phụ trách")),
        new RuleEntry(
            new AuthorizationPassedOn(),
            Severity.ERROR,
            article(
                "Điều 13 khoản 3",
                "Người được ký thừa ủy quyền không được ủy quyền lại cho người khác ký.")),
        new RuleEntry(
            new SignerTitle(),
            Severity.WARNING,
            annex1(
                "II.7.c",
                "Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự khác.")),
        new RuleEntry(
            new OnBehalfOfPerson(),
            Severity.ERROR,
            annex1(
                "II.7.b",
                "Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.")),
        new RuleEntry(
            new PrincipalIsHead(),
            Severity.ERROR,
            annex1(
                "II.7.b",
                "Trường hợp được giao quyền cấp trưởng thì phải ghi chữ viết tắt “Q.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức. Trường hợp ký thay người đứng đầu cơ quan, tổ chức thì phải ghi chữ viết tắt “KT.” vào trước chức vụ của người đứng đầu. Trường hợp cấp phó được giao phụ trách hoặc điều hành thì thực hiện ký như cấp phó ký thay cấp trưởng. Trường hợp ký thừa lệnh thì phải ghi chữ viết tắt “TL.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức. Trường hợp ký thừa uỷ quyền thì phải ghi chữ viết tắt “TUQ.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức.")),
        new RuleEntry(
            new DeputyByOrder(),
            Severity.WARNING,
            article(
                "Điều 13 khoản 4", "Người được ký thừa lệnh được giao lại cho cấp phó ký thay.")),
        new RuleEntry(
            new CollectiveFirst(),
            Severity.WARNING,
            article(
                "Điều 13 khoản 2",
                "Cấp phó của người đứng đầu cơ quan, tổ chức được thay mặt tập thể, ký thay người đứng đầu cơ quan, tổ chức")),
        new RuleEntry(
            new DeputyInCharge(),
            Severity.WARNING,
            annex1(
                "II.7.b",
                "Trường hợp cấp phó được giao phụ trách hoặc điều hành thì thực hiện ký như cấp phó ký thay cấp trưởng.")),
        new RuleEntry(new ReportCutOff(), Severity.WARNING, SharedBases.CUT_OFF),
        new RuleEntry(new CountNotNegative(), Severity.ERROR, SharedBases.COUNT_NOT_NEGATIVE),
        new RuleEntry(new CountInText(), Severity.WARNING, SharedBases.COUNT_IN_TEXT),
        new RuleEntry(new CountedTwice(), Severity.WARNING, SharedBases.COUNTED_ONCE),
        new RuleEntry(new CountPeriod(), Severity.WARNING, SharedBases.COUNT_PERIOD),
        new RuleEntry(new TaskDueDate(), Severity.WARNING, SharedBases.TASK_TO_COME),
        new RuleEntry(new PeriodName(), Severity.WARNING, SharedBases.PERIOD_NAME),
        new RuleEntry(new CitedBeforeCiting(), Severity.ERROR, SharedBases.CITED_BEFORE_CITING),
        new RuleEntry(
            new FirstCitation(),
            Severity.WARNING,
            annex1(
                "II.6.b",
                "Khi viện dẫn lần đầu văn bản có liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của văn bản, thời gian ban hành văn bản, tên cơ quan, tổ chức ban hành văn bản và trích yếu nội dung văn bản")),
        new RuleEntry(
            new LaterCitation(),
            Severity.ADVICE,
            annex1(
                "II.6.b",
                "trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó.")),
        new RuleEntry(
            new NamedLaw(),
            Severity.ADVICE,
            annex1(
                "II.6.b", "đối với Luật và Pháp lệnh chỉ ghi tên loại và tên của Luật, Pháp lệnh")),
        new RuleEntry(new CitesItself(), Severity.WARNING, SharedBases.OTHER_THAN_ITSELF),
        new RuleEntry(
            new LegalBasisInFull(),
            Severity.WARNING,
            annex1(
                "II.6.a",
                "Căn cứ ban hành văn bản được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành).")),
        new RuleEntry(
            new SectionTitle(),
            Severity.WARNING,
            annex1("II.6.d", "phần, chương, mục, tiểu mục, điều phải có tiêu đề.")),
        new RuleEntry(
            new SectionNesting(),
            Severity.WARNING,
            annex1(
                "II.6.c",
                "có thể được bố cục theo phần, chương, mục, tiểu mục, điều, khoản, điểm hoặc được phân chia thành các phần, mục từ lớn đến nhỏ theo một trình tự nhất định.")),
        new RuleEntry(
            new LegalBasisEnding(),
            Severity.WARNING,
            annex1(
                "II.6.a",
                "sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chẩm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.).")),
        new RuleEntry(new SectionOrder(), Severity.WARNING, SharedBases.NUMBERS_GO_UP),
        new RuleEntry(
            new AnnexPointedTo(),
            Severity.WARNING,
            annex1(
                "III.1.a",
                "Trường hợp văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục đó.")),
        new RuleEntry(new AnnexExists(), Severity.WARNING, SharedBases.ANNEX_EXISTS),
        new RuleEntry(
            new AnnexNumbering(),
            Severity.WARNING,
            annex1(
                "III.1.a",
                "Văn bản có từ hai Phụ lục trở lên thì các Phụ lục phải được đánh số thứ tự bằng chữ số La Mã.")),
        new RuleEntry(
            new UrgencyLevel(),
            Severity.ERROR,
            annex1(
                "III.2.b",
                "văn bản được xác định độ khẩn theo các mức sau: hoả tốc, thượng khẩn, khẩn.")));
  }

  private static Basis article(String location, String quote) {
    return new Basis.Clause(DECREE, location, quote);
  }

  private static Basis annex1(String point, String quote) {
    return new Basis.Clause(DECREE, "Phụ lục I, Phần I, " + point, quote);
  }
}
