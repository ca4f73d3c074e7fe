package org.congvan.layout;

import static org.congvan.layout.Component.*;

import java.util.List;
import java.util.Map;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Basis.Clause;
import org.congvan.regulation.Basis.OfficialSample;
import org.congvan.regulation.Basis.Practice;
import org.congvan.regulation.Confidence;
import org.congvan.regulation.Decree30;

/**
 * The page of Decree 30/2020/NĐ-CP, Annex I, Part I. Where the decree leaves a range, the choice is
 * the size that its table of letters (mục V) prints; where it leaves a blank, the choice follows
 * its samples.
 */
public final class Decree30Layout {

  private static final Basis NATIONAL_NAME_CLAUSE =
      clause(
          "II.1.a",
          "Được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm và ở phía trên cùng, bên phải trang đầu tiên của văn bản.");
  private static final Basis MOTTO_CLAUSE =
      clause(
          "II.1.b",
          "Được trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và được canh giữa dưới Quốc hiệu");
  private static final Basis MOTTO_RULE =
      clause("II.1.b", "phía dưới có đường kẻ ngang, nét liền, có độ dài bằng độ dài của dòng chữ");
  private static final Basis AGENCY_CLAUSE =
      clause(
          "II.2.b",
          "Tên cơ quan, tổ chức ban hành văn bản được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm, được đặt canh giữa dưới tên cơ quan, tổ chức chủ quản trực tiếp");
  private static final Basis AGENCY_RULE =
      clause(
          "II.2.b",
          "phía dưới có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ");
  private static final Basis PARENT_CLAUSE =
      clause(
          "II.2.b",
          "Tên cơ quan, tổ chức chủ quản trực tiếp được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng.");
  private static final Basis CODE_CLAUSE =
      clause(
          "II.3.c",
          "Ký hiệu của văn bản được trình bày bằng chữ in hoa, cỡ chữ 13, kiểu chữ đứng.");
  private static final Basis PLACE_AND_DATE_CLAUSE =
      clause(
          "II.4.c",
          "bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng; các chữ cái đầu của địa danh phải viết hoa; sau địa danh có dấu phẩy (,)");
  private static final Basis TYPE_NAME_CLAUSE =
      clause(
          "II.5.b",
          "Tên loại văn bản được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.");
  private static final Basis SUBJECT_CLAUSE =
      clause(
          "II.5.b",
          "Trích yếu nội dung văn bản được đặt ngay dưới tên loại văn bản, trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.");
  private static final Basis SUBJECT_RULE =
      clause(
          "II.5.b",
          "Bên dưới trích yếu nội dung văn bản có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ.");
  private static final Basis DISPATCH_SUBJECT_CLAUSE =
      clause(
          "II.5.b",
          "sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ đứng; đặt canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản");
  private static final Basis LEGAL_BASIS_CLAUSE =
      clause(
          "II.6.a",
          "Căn cứ ban hành văn bản được trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14");
  private static final Basis PART_LABEL_CLAUSE =
      clause(
          "II.6.đ",
          "Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.");
  private static final Basis PART_TITLE_CLAUSE =
      clause(
          "II.6.đ",
          "Tiêu đề của phần, chương được trình bày ngay dưới, canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.");
  private static final Basis SECTION_LABEL_CLAUSE =
      clause(
          "II.6.đ",
          "Từ “Mục”, “Tiểu mục” và số thứ tự của mục, tiểu mục được trình bày trên một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.");
  private static final Basis SECTION_TITLE_CLAUSE =
      clause(
          "II.6.đ",
          "Tiêu đề của mục, tiểu mục được trình bày ngay dưới, canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.");
  private static final Basis ARTICLE_CLAUSE =
      clause(
          "II.6.đ",
          "Số thứ tự của điều dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.); cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng, đậm.");
  private static final Basis CLAUSE_TITLE_CLAUSE =
      clause(
          "II.6.đ",
          "Nếu khoản có tiêu đề, số thứ tự và tiêu đề của khoản được trình bày trên một dòng riêng, bằng chữ in thường, cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng, đậm.");
  private static final Basis CLAUSE_CLAUSE =
      clause(
          "II.6.đ",
          "Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.), cỡ chữ số bằng cỡ chữ của phần lời văn, kiểu chữ đứng.");
  private static final Basis POINT_CLAUSE =
      clause(
          "II.6.đ",
          "Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn, bằng chữ in thường, cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng.");
  private static final Basis BODY_CLAUSE =
      clause(
          "II.6.e",
          "Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm; khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines.");
  private static final Basis AUTHORITY_CLAUSE =
      clause(
          "II.7.đ",
          "quyền hạn chức vụ của người ký được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm");
  private static final Basis SIGNER_NAME_CLAUSE =
      clause(
          "II.7.đ",
          "bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, được đặt canh giữa quyền hạn, chức vụ của người ký");
  private static final Basis ADDRESSEES_CLAUSE =
      clause(
          "II.9.d",
          "Từ “Kính gửi” và tên các cơ quan, tổ chức hoặc cá nhân nhận văn bản được trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng; sau từ “Kính gửi” có dấu hai chấm (:).");
  private static final Basis RECIPIENTS_WORD_CLAUSE =
      clause("II.9.d", "bằng chữ in thường, cỡ chữ 12, kiểu chữ nghiêng, đậm");
  private static final Basis RECIPIENT_LIST_CLAUSE =
      clause(
          "II.9.d",
          "phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản được trình bày bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng");
  private static final Basis ANNEX_LABEL_CLAUSE =
      clause(
          "III.1.b",
          "Từ “Phụ lục” và số thứ tự của Phụ lục được trình bày thành một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm");
  private static final Basis ANNEX_TITLE_CLAUSE =
      clause(
          "III.1.b",
          "tên Phụ lục (nếu có) được trình bày canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm");
  private static final Basis ANNEX_POINTER_CLAUSE =
      clause(
          "III.1.c",
          "Thông tin chỉ dẫn kèm theo văn bản được canh giữa phía dưới tên của Phụ lục, chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng");

  /** Both samples print a short line there, without a clause; as short as those that have one. */
  private static final Basis ANNEX_POINTER_RULE =
      new OfficialSample(Decree30.REGULATION.code(), "Phụ lục III, Mẫu 2.1 và Mẫu 2.2");

  private static final Basis URGENCY_CLAUSE =
      clause(
          "III.2.b",
          "trình bày bằng chữ in hoa, phông chữ Times New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và đặt cân đối trong khung hình chữ nhật viền đơn");

  /** III.2.a fixes the place (ô 10a) and leaves the stamp itself to the law on state secrets. */
  private static final Basis CONFIDENTIALITY_STAMP =
      new Practice(
          "Nghị định chỉ quy định vị trí dấu chỉ độ mật (ô số 10a); cỡ chữ và khung lấy như dấu chỉ mức độ khẩn",
          Confidence.MEDIUM);

  private static final Basis CIRCULATION_CLAUSE =
      clause(
          "III.2.c",
          "trình bày cân đối trong một khung hình chữ nhật viền đơn, bằng chữ in hoa, phông chữ Times New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm");
  private static final Basis DRAFTER_CLAUSE =
      clause(
          "III.3",
          "ký hiệu bằng chữ in hoa, số lượng bản bằng chữ số Ả Rập, cỡ chữ 11, kiểu chữ đứng");
  private static final Basis CONTACT_CLAUSE =
      clause("III.4", "bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng");
  private static final Basis CONTACT_RULE =
      clause(
          "III.4", "dưới một đường kẻ nét liền kéo dài hết chiều ngang của vùng trình bày văn bản");
  private static final Basis PAGE_NUMBER_CLAUSE =
      clause(
          "I.7",
          "Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ nhất.");
  private static final Basis MARGINS_CLAUSE =
      clause(
          "I.3",
          "Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 - 20 mm.");
  private static final Basis HEADING_TABLE =
      new Clause(
          Decree30.REGULATION.code(),
          "Phụ lục I, Phần I, mục V, dòng 6.b",
          "Số thứ tự và tiêu đề của mục");
  private static final Basis COPY_FORM_CLAUSE =
      new Clause(
          Decree30.REGULATION.code(),
          "Phụ lục I, Phần II, II.2.b",
          "Các cụm từ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.");
  private static final Basis COPY_RULE =
      new Clause(
          Decree30.REGULATION.code(),
          "Phụ lục I, Phần II, II.2.a",
          "ngay sau phần cuối cùng của văn bản cần sao dưới một đường kẻ nét liền, kéo dài hết chiều ngang của vùng trình bày văn bản");
  private static final Basis SIGNING_NOTE_CLAUSE =
      clause(
          "III.1.d",
          "được trình bày bằng phông chữ Times New Roman, chữ in thường, kiểu chữ đứng, cỡ chữ 10, màu đen");
  private static final Basis LEAVE_SAMPLE =
      new OfficialSample(Decree30.REGULATION.code(), "Phụ lục III, Mẫu 1.10");
  private static final Basis SAMPLE =
      new OfficialSample(Decree30.REGULATION.code(), "Phụ lục III, Mẫu 1.1 và Mẫu 1.2");

  /** Where the sample of a dispatch begins "Kính gửi:" above several names. */
  private static final Basis SEVERAL_ADDRESSEES =
      new OfficialSample(Decree30.REGULATION.code(), "Phụ lục III, Mẫu 1.5");

  /** A footnote that gives the sizes by example. */
  private static final Basis HEAD_TOGETHER =
      new OfficialSample(
          Decree30.REGULATION.code(),
          "Phụ lục I, Phần I, mục V, chú thích 1: “Cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất, ví dụ: Quốc hiệu cỡ chữ 13, Tiêu ngữ cỡ chữ 14, địa danh và ngày, tháng, năm văn bản cỡ chữ 14”");

  private static final Basis CONTENT_TOGETHER = OfficePractice.CONTENT_TOGETHER;

  private static final Basis STAMP_SIZES =
      clause(
          "III.2.b",
          "Con dấu các mức độ khẩn được khắc sẵn hình chữ nhật có kích thước 30 mm x 8 mm, 40 mm x 8 mm và 20 mm x 8 mm");
  private static final Basis TABLE_PRACTICE =
      new Practice(
          "bảng, biểu trong văn bản hành chính theo cỡ chữ của lời văn", Confidence.MEDIUM);

  /** Tables are content; how their cells are aligned is left to them. */
  private static final Basis TABLE_CLAUSE =
      clause(
          "II.6.e",
          "Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu chữ đứng; cỡ chữ từ 13 đến 14");

  /** The layout of Decree 30/2020/NĐ-CP. */
  public static final PageLayout LAYOUT = create();

  private Decree30Layout() {}

  private static PageLayout create() {
    return new PageLayout(
        Paper.A4,
        margins(MARGINS_CLAUSE),
        Length.mm(10),
        "Times New Roman",
        paragraphs(BODY_CLAUSE),
        new PageNumbering(PageNumbering.Place.TOP, Alignment.CENTER, PAGE_NUMBER_CLAUSE),
        new Columns(Length.mm(70), Length.mm(90)),
        new Columns(Length.mm(70), Length.mm(90)),
        Length.mm(25),
        OfficePractice.strokeWidths(),
        OfficePractice.gaps(SEVERAL_ADDRESSEES),
        stampFrames(STAMP_SIZES),
        OfficePractice.proportions(),
        styles().styles());
  }

  /** The three stamps of urgency that are cut beforehand; other frames are as high. */
  static StampFrames stampFrames(Basis basis) {
    return new StampFrames(
        MeasureRange.fixed(Length.mm(8), basis),
        Map.of(
            "HỎA TỐC", MeasureRange.fixed(Length.mm(30), basis),
            "THƯỢNG KHẨN", MeasureRange.fixed(Length.mm(40), basis),
            "KHẨN", MeasureRange.fixed(Length.mm(20), basis)),
        OfficePractice.besideStampWords());
  }

  static Margins margins(Basis basis) {
    return new Margins(
        new MeasureRange(Length.mm(20), Length.mm(25), Length.mm(20), basis),
        new MeasureRange(Length.mm(20), Length.mm(25), Length.mm(20), basis),
        new MeasureRange(Length.mm(30), Length.mm(35), Length.mm(30), basis),
        new MeasureRange(Length.mm(15), Length.mm(20), Length.mm(20), basis));
  }

  static ParagraphSpacing paragraphs(Basis basis) {
    // The regulation says how much at least; no more than a page bounds it above.
    Length atMost = Paper.A4.height();
    return new ParagraphSpacing(
        List.of(Length.mm(10), Length.tenthsOfMm(127)),
        Length.tenthsOfMm(127),
        new MeasureRange(Length.pt(6), atMost, Length.pt(6), basis),
        100,
        150,
        100,
        basis);
  }

  private static StyleSheet styles() {
    StyleSheet sheet = new StyleSheet();
    header(sheet);
    body(sheet);
    end(sheet);
    annex(sheet);
    return sheet;
  }

  private static void header(StyleSheet sheet) {
    sheet
        .set(CIRCULATION, 13, 14, 13, CIRCULATION_CLAUSE)
        .bold()
        .capitals()
        .centred()
        .boxed()
        .done();
    sheet.set(NATIONAL_NAME, 12, 13, 12, NATIONAL_NAME_CLAUSE).bold().capitals().centred().done();
    sheet
        .set(MOTTO, 13, 14, 13, MOTTO_CLAUSE)
        .largerThan(NATIONAL_NAME, 1, HEAD_TOGETHER)
        .bold()
        .centred()
        .underlinedWhole(MOTTO_RULE)
        .done();
    sheet.set(PARENT_AGENCY, 12, 13, 12, PARENT_CLAUSE).capitals().centred().done();
    sheet
        .set(ISSUING_AGENCY, 12, 13, 12, AGENCY_CLAUSE)
        .bold()
        .capitals()
        .centred()
        .underlinedInPart(AGENCY_RULE)
        .done();
    sheet.set(CODE, 13, 13, 13, CODE_CLAUSE).centred().spaced(6, 0).done();
    sheet
        .set(PLACE_AND_DATE, 13, 14, 13, PLACE_AND_DATE_CLAUSE)
        .largerThan(NATIONAL_NAME, 1, HEAD_TOGETHER)
        .italic()
        .centred()
        .spaced(6, 0)
        .done();
    sheet.set(DISPATCH_SUBJECT, 12, 13, 12, DISPATCH_SUBJECT_CLAUSE).centred().spaced(6, 0).done();
    sheet
        .set(CONFIDENTIALITY, 13, 14, 13, CONFIDENTIALITY_STAMP)
        .bold()
        .capitals()
        .centred()
        .boxed()
        .spaced(6, 0)
        .done();
    sheet
        .set(URGENCY, 13, 14, 13, URGENCY_CLAUSE)
        .bold()
        .capitals()
        .centred()
        .boxed()
        .spaced(6, 0)
        .done();
    sheet
        .set(TYPE_NAME, 13, 14, 14, TYPE_NAME_CLAUSE)
        .bold()
        .capitals()
        .centred()
        .spaced(18, 0)
        .done();
    sheet
        .set(TITLED_SUBJECT, 13, 14, 14, SUBJECT_CLAUSE)
        .bold()
        .centred()
        .underlinedInPart(SUBJECT_RULE)
        .done();
    sheet.set(ADDRESSEES, 13, 14, 14, ADDRESSEES_CLAUSE).centred().spaced(18, 12).done();
  }

  private static void body(StyleSheet sheet) {
    sheet
        .set(LEGAL_BASIS, 13, 14, 14, LEGAL_BASIS_CLAUSE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .italic()
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(FORMULA, 13, 14, 14, SAMPLE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .centred()
        .spaced(6, 6)
        .done();
    sheet.set(BODY, 13, 14, 14, BODY_CLAUSE).indented().spaced(0, 6).done();
    sheet
        .set(PART_LABEL, 13, 14, 14, PART_LABEL_CLAUSE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .centred()
        .spaced(6, 0)
        .done();
    sheet
        .set(PART_TITLE, 13, 14, 14, PART_TITLE_CLAUSE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .capitals()
        .centred()
        .spaced(0, 6)
        .done();
    sheet
        .set(SECTION_LABEL, 13, 14, 14, SECTION_LABEL_CLAUSE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .centred()
        .spaced(6, 0)
        .done();
    sheet
        .set(SECTION_TITLE, 13, 14, 14, SECTION_TITLE_CLAUSE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .capitals()
        .centred()
        .spaced(0, 6)
        .done();
    sheet
        .set(ARTICLE, 13, 14, 14, ARTICLE_CLAUSE)
        .asLargeAs(BODY, ARTICLE_CLAUSE)
        .bold()
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(HEADING, 13, 14, 14, HEADING_TABLE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .capitals()
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(CLAUSE_TITLE, 13, 14, 14, CLAUSE_TITLE_CLAUSE)
        .asLargeAs(BODY, CLAUSE_TITLE_CLAUSE)
        .bold()
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(CLAUSE, 13, 14, 14, CLAUSE_CLAUSE)
        .asLargeAs(BODY, CLAUSE_CLAUSE)
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(POINT, 13, 14, 14, POINT_CLAUSE)
        .asLargeAs(BODY, POINT_CLAUSE)
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(BULLET, 13, 14, 14, BODY_CLAUSE)
        .asLargeAs(BODY, BODY_CLAUSE)
        .indented()
        .spaced(0, 6)
        .done();
    sheet.set(CAPTION, 13, 14, 13, TABLE_PRACTICE).bold().centred().spaced(6, 6).done();
    sheet.set(TABLE_HEADER, 13, 14, 13, TABLE_CLAUSE).bold().centred().spaced(2, 2).done();
    sheet.set(TABLE_CELL, 13, 14, 13, TABLE_CLAUSE).spaced(2, 2).done();
    sheet.set(FOOTNOTE, 10, 12, 11, OfficePractice.FOOTNOTES).justified().done();
  }

  private static void end(StyleSheet sheet) {
    sheet.set(AUTHORITY, 13, 14, 14, AUTHORITY_CLAUSE).bold().capitals().centred().done();
    sheet.set(SIGNER_NAME, 13, 14, 14, SIGNER_NAME_CLAUSE).bold().centred().done();
    sheet.set(RECIPIENTS_WORD, 12, 12, 12, RECIPIENTS_WORD_CLAUSE).bold().italic().done();
    sheet.set(RECIPIENT_LIST, 11, 11, 11, RECIPIENT_LIST_CLAUSE).done();
    sheet.set(DRAFTER_MARK, 11, 11, 11, DRAFTER_CLAUSE).capitals().spaced(6, 0).done();
    sheet.set(CONFIRMATION, 11, 11, 11, LEAVE_SAMPLE).italic().centred().done();
    sheet.set(CONTACT, 11, 12, 11, CONTACT_CLAUSE).centred().overlined(CONTACT_RULE).done();
    sheet.set(PAGE_NUMBER, 13, 14, 14, PAGE_NUMBER_CLAUSE).centred().done();
  }

  private static void annex(StyleSheet sheet) {
    sheet.set(ANNEX_LABEL, 14, 14, 14, ANNEX_LABEL_CLAUSE).bold().centred().done();
    sheet.set(ANNEX_TITLE, 13, 14, 14, ANNEX_TITLE_CLAUSE).bold().capitals().centred().done();
    sheet
        .set(ANNEX_POINTER, 13, 14, 14, ANNEX_POINTER_CLAUSE)
        .italic()
        .centred()
        .underlinedInPart(ANNEX_POINTER_RULE)
        .done();
    sheet
        .set(COPY_FORM, 13, 14, 14, COPY_FORM_CLAUSE)
        .bold()
        .capitals()
        .centred()
        .overlined(COPY_RULE)
        .done();
    sheet.set(SIGNING_NOTE, 10, 10, 10, SIGNING_NOTE_CLAUSE).right().spaced(0, 6).done();
  }

  private static Basis clause(String point, String quote) {
    return new Clause(Decree30.REGULATION.code(), "Phụ lục I, Phần I, " + point, quote);
  }
}
