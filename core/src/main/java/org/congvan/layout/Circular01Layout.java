package org.congvan.layout;

import static org.congvan.layout.Component.*;

import org.congvan.regulation.Basis;
import org.congvan.regulation.Basis.Practice;
import org.congvan.regulation.Basis.UnreadClause;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * The page of Circular 01/2011/TT-BNV. Its text could not be read, so every measure rests on an
 * unread clause with its source, or on practice; where no source says otherwise, the measure is the
 * one its successor kept.
 */
public final class Circular01Layout {

  private static final Basis MARGINS =
      unread(
          "Phụ lục I",
          "trang thukyluat.vn về lề trang văn bản theo Thông tư 01/2011/TT-BNV",
          Confidence.HIGH);
  private static final Basis HEADER_SIZES =
      unread(
          "Điều 6 đến Điều 8",
          "trích đoạn trên 123docz.net (1874648, 5166606): cỡ chữ Quốc hiệu, Tiêu ngữ, tên cơ quan",
          Confidence.MEDIUM);
  private static final Basis LETTER_TABLE =
      unread(
          "Phụ lục IV",
          "bảng mẫu chữ cùng thời trên slideshare (16909203) và trang kqtkd.duytan.edu.vn",
          Confidence.MEDIUM);
  private static final Basis TITLE_SIZES =
      unread(
          "Phụ lục IV",
          "bảng so sánh hai văn bản: tên loại và trích yếu cỡ 14 đậm",
          Confidence.MEDIUM);

  /** Sources on these sizes are few and disagree, so the measures are those the decree kept. */
  private static final Basis PARTS_AND_SECTIONS =
      unread(
          null,
          "chưa có nguồn chắc chắn về phần, chương, mục; lấy theo quy định kế tục tại Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.đ",
          Confidence.MEDIUM);

  private static final Basis SUBJECT_RULE =
      unread(
          null,
          "quy định kế tục tại Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.5.b",
          Confidence.MEDIUM);
  private static final Basis COPIES =
      unread(
          null,
          "quy định kế tục tại Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, II.2",
          Confidence.MEDIUM);
  private static final Basis CONFIRMATIONS =
      unread(
          null, "mẫu kế tục tại Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.10", Confidence.MEDIUM);
  private static final Basis SIGNING_NOTES =
      unread(
          null,
          "quy định kế tục tại Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, III.1.d",
          Confidence.MEDIUM);
  private static final Basis PAGE_NUMBER_PLACE =
      unread(
          null,
          "các bài so sánh Thông tư 01/2011/TT-BNV với Nghị định 30/2020/NĐ-CP: số trang ở góc phải, cuối trang",
          Confidence.MEDIUM);
  private static final Basis PARAGRAPHS =
      unread(
          null,
          "các bài so sánh Thông tư 01/2011/TT-BNV với Nghị định 30/2020/NĐ-CP: cách đoạn tối thiểu 6pt, cách dòng từ dòng đơn đến 1,5",
          Confidence.MEDIUM);
  private static final Basis LEGAL_BASES =
      unread(
          null,
          "các bài so sánh Thông tư 01/2011/TT-BNV với Nghị định 30/2020/NĐ-CP: căn cứ chữ đứng",
          Confidence.MEDIUM);
  private static final Basis STAMP_SIZES =
      unread(
          null,
          "quy định kế tục tại Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, III.2.b",
          Confidence.MEDIUM);
  private static final Basis SEVERAL_ADDRESSEES =
      unread(
          null, "mẫu kế tục tại Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5", Confidence.MEDIUM);
  private static final Basis HEAD_TOGETHER =
      unread(
          null,
          "quy định kế tục tại Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục V, chú thích 1",
          Confidence.MEDIUM);
  private static final Basis CONTENT_TOGETHER = OfficePractice.CONTENT_TOGETHER;
  private static final Basis SEED_HEADINGS =
      new Practice(
          "công văn 477/SKHCN-TTNCUĐ ngày 11/11/2019: tiêu đề mục I đến V bằng chữ in thường, đậm",
          Confidence.HIGH);
  private static final Basis TABLES =
      new Practice(
          "bảng, biểu trong văn bản hành chính theo cỡ chữ của lời văn", Confidence.MEDIUM);

  /** The layout of Circular 01/2011/TT-BNV. */
  public static final PageLayout LAYOUT = create();

  private Circular01Layout() {}

  private static PageLayout create() {
    return new PageLayout(
        Paper.A4,
        Decree30Layout.margins(MARGINS),
        Length.mm(10),
        "Times New Roman",
        Decree30Layout.paragraphs(PARAGRAPHS),
        new PageNumbering(PageNumbering.Place.BOTTOM, Alignment.RIGHT, PAGE_NUMBER_PLACE),
        new Columns(Length.mm(70), Length.mm(90)),
        new Columns(Length.mm(70), Length.mm(90)),
        Length.mm(25),
        OfficePractice.strokeWidths(),
        OfficePractice.gaps(SEVERAL_ADDRESSEES),
        Decree30Layout.stampFrames(STAMP_SIZES),
        OfficePractice.proportions(),
        styles().styles());
  }

  private static StyleSheet styles() {
    StyleSheet sheet = new StyleSheet();
    header(sheet);
    body(sheet);
    end(sheet);
    return sheet;
  }

  private static void header(StyleSheet sheet) {
    sheet.set(CIRCULATION, 13, 14, 13, LETTER_TABLE).bold().capitals().centred().boxed().done();
    sheet.set(NATIONAL_NAME, 12, 13, 12, HEADER_SIZES).bold().capitals().centred().done();
    sheet
        .set(MOTTO, 13, 14, 13, HEADER_SIZES)
        .largerThan(NATIONAL_NAME, 1, HEAD_TOGETHER)
        .bold()
        .centred()
        .underlinedWhole(HEADER_SIZES)
        .done();
    sheet.set(PARENT_AGENCY, 12, 13, 12, HEADER_SIZES).capitals().centred().done();
    sheet
        .set(ISSUING_AGENCY, 12, 13, 12, HEADER_SIZES)
        .bold()
        .capitals()
        .centred()
        .underlinedInPart(HEADER_SIZES)
        .done();
    sheet.set(CODE, 13, 13, 13, LETTER_TABLE).centred().spaced(6, 0).done();
    sheet
        .set(PLACE_AND_DATE, 13, 14, 13, LETTER_TABLE)
        .largerThan(NATIONAL_NAME, 1, HEAD_TOGETHER)
        .italic()
        .centred()
        .spaced(6, 0)
        .done();
    sheet.set(DISPATCH_SUBJECT, 12, 13, 12, LETTER_TABLE).centred().spaced(6, 0).done();
    sheet
        .set(CONFIDENTIALITY, 13, 14, 13, LETTER_TABLE)
        .bold()
        .capitals()
        .centred()
        .boxed()
        .spaced(6, 0)
        .done();
    sheet
        .set(URGENCY, 13, 14, 13, LETTER_TABLE)
        .bold()
        .capitals()
        .centred()
        .boxed()
        .spaced(6, 0)
        .done();
    sheet.set(TYPE_NAME, 14, 14, 14, TITLE_SIZES).bold().capitals().centred().spaced(18, 0).done();
    sheet
        .set(TITLED_SUBJECT, 14, 14, 14, TITLE_SIZES)
        .bold()
        .centred()
        .underlinedInPart(SUBJECT_RULE)
        .done();
    sheet.set(ADDRESSEES, 14, 14, 14, LETTER_TABLE).centred().spaced(18, 12).done();
  }

  private static void body(StyleSheet sheet) {
    sheet
        .set(LEGAL_BASIS, 13, 14, 14, LEGAL_BASES)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(FORMULA, 13, 14, 14, LETTER_TABLE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .centred()
        .spaced(6, 6)
        .done();
    sheet.set(BODY, 13, 14, 14, LETTER_TABLE).indented().spaced(0, 6).done();
    sheet
        .set(PART_LABEL, 13, 14, 14, PARTS_AND_SECTIONS)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .centred()
        .spaced(6, 0)
        .done();
    sheet
        .set(PART_TITLE, 13, 14, 14, PARTS_AND_SECTIONS)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .capitals()
        .centred()
        .spaced(0, 6)
        .done();
    sheet
        .set(SECTION_LABEL, 13, 14, 14, PARTS_AND_SECTIONS)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .centred()
        .spaced(6, 0)
        .done();
    sheet
        .set(SECTION_TITLE, 13, 14, 14, PARTS_AND_SECTIONS)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .capitals()
        .centred()
        .spaced(0, 6)
        .done();
    sheet
        .set(ARTICLE, 13, 14, 14, LETTER_TABLE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(HEADING, 13, 14, 14, SEED_HEADINGS)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(CLAUSE_TITLE, 13, 14, 14, SEED_HEADINGS)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .bold()
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(CLAUSE, 13, 14, 14, LETTER_TABLE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(POINT, 13, 14, 14, LETTER_TABLE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .indented()
        .spaced(0, 6)
        .done();
    sheet
        .set(BULLET, 13, 14, 14, LETTER_TABLE)
        .asLargeAs(BODY, CONTENT_TOGETHER)
        .indented()
        .spaced(0, 6)
        .done();
    sheet.set(CAPTION, 13, 14, 13, TABLES).bold().centred().spaced(6, 6).done();
    sheet.set(TABLE_HEADER, 13, 14, 13, LETTER_TABLE).bold().centred().spaced(2, 2).done();
    sheet.set(TABLE_CELL, 13, 14, 13, LETTER_TABLE).spaced(2, 2).done();
    sheet.set(FOOTNOTE, 10, 12, 11, OfficePractice.FOOTNOTES).justified().done();
  }

  private static void end(StyleSheet sheet) {
    sheet.set(AUTHORITY, 13, 14, 14, LETTER_TABLE).bold().capitals().centred().done();
    sheet.set(SIGNER_NAME, 13, 14, 14, LETTER_TABLE).bold().centred().done();
    sheet.set(RECIPIENTS_WORD, 12, 12, 12, LETTER_TABLE).bold().italic().done();
    sheet.set(RECIPIENT_LIST, 11, 11, 11, LETTER_TABLE).done();
    sheet.set(DRAFTER_MARK, 11, 11, 11, LETTER_TABLE).capitals().spaced(6, 0).done();
    sheet.set(CONFIRMATION, 11, 11, 11, CONFIRMATIONS).italic().centred().done();
    sheet.set(CONTACT, 11, 12, 11, LETTER_TABLE).centred().overlined(LETTER_TABLE).done();
    sheet.set(PAGE_NUMBER, 13, 14, 14, LETTER_TABLE).right().done();
    sheet.set(ANNEX_LABEL, 14, 14, 14, LETTER_TABLE).bold().centred().done();
    sheet.set(ANNEX_TITLE, 13, 14, 14, LETTER_TABLE).bold().capitals().centred().done();
    sheet.set(ANNEX_POINTER, 13, 14, 14, LETTER_TABLE).italic().centred().spaced(0, 12).done();
    sheet.set(COPY_FORM, 13, 14, 14, COPIES).bold().capitals().centred().overlined(COPIES).done();
    // Digital signatures of attachments and copies are younger than the circular.
    sheet.set(SIGNING_NOTE, 10, 10, 10, SIGNING_NOTES).right().spaced(0, 6).done();
  }

  private static Basis unread(@Nullable String location, String source, Confidence confidence) {
    return new UnreadClause(Circular01.REGULATION.code(), location, source, confidence);
  }
}
