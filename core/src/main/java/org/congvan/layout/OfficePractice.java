package org.congvan.layout;

import org.congvan.regulation.Basis;
import org.congvan.regulation.Basis.Practice;
import org.congvan.regulation.Confidence;

/**
 * The measures that Decree 30/2020/NĐ-CP leaves open, the same in every layout of this library.
 * Whatever fits on the sheet is allowed; the choice follows practice.
 */
final class OfficePractice {

  /** Why the parts of the text take the letter size of the body where no clause says so. */
  static final Basis CONTENT_TOGETHER =
      new Practice(
          "các phần của nội dung văn bản (ô số 6) cùng cỡ chữ với lời văn", Confidence.MEDIUM);

  private static final Basis THIN_LINES =
      new Practice(
          "nét kẻ, khung viền mảnh thường dùng trong văn bản hành chính; Nghị định 30/2020/NĐ-CP không định độ đậm của nét",
          Confidence.MEDIUM);
  private static final Basis CHART_LINES =
      new Practice(
          "biểu đồ trong văn bản hành chính in, sao đen trắng vẫn đọc được", Confidence.MEDIUM);
  private static final Basis OPEN_GAPS =
      new Practice(
          "khoảng trống thường thấy giữa các thành phần thể thức; Nghị định 30/2020/NĐ-CP không định khoảng cách này",
          Confidence.MEDIUM);
  private static final Basis PARAGRAPH_GAP =
      new Practice(
          "sau bảng và trước phần tiếp theo để trống như giữa hai đoạn văn", Confidence.MEDIUM);
  private static final Basis STAMP_GAP =
      new Practice(
          "chữ đặt cân đối trong khung; Nghị định 30/2020/NĐ-CP chỉ định chiều rộng khung của dấu chỉ mức độ khẩn",
          Confidence.MEDIUM);
  private static final Basis SHARES =
      new Practice(
          "trích yếu đặt gọn giữa trang; hình và tên hình nằm trên cùng một trang; các cột của biểu đồ tách rời nhau",
          Confidence.MEDIUM);

  /** No smaller than the smallest letters of the regulations, those of "Nơi nhận". */
  static final Basis FOOTNOTES =
      new Practice(
          "chú thích cuối trang nhỏ hơn lời văn, không nhỏ hơn cỡ chữ 11 của phần nơi nhận; Nghị định 30/2020/NĐ-CP không quy định chú thích",
          Confidence.MEDIUM);

  private OfficePractice() {}

  static StrokeWidths strokeWidths() {
    return new StrokeWidths(
        stroke(Length.twips(15), THIN_LINES),
        stroke(Length.pt(1), THIN_LINES),
        stroke(Length.twips(10), THIN_LINES),
        stroke(Length.twips(15), CHART_LINES),
        stroke(Length.twips(10), CHART_LINES),
        stroke(Length.twips(45), CHART_LINES),
        stroke(Length.pt(7), CHART_LINES));
  }

  /**
   * Returns the gaps.
   *
   * @param beforeAddressees what the place of "Kính gửi:" rests on
   */
  static PageGaps gaps(Basis beforeAddressees) {
    return new PageGaps(
        gap(Length.pt(2), OPEN_GAPS),
        gap(Length.pt(4), OPEN_GAPS),
        gap(Length.pt(6), OPEN_GAPS),
        gap(Length.pt(6), PARAGRAPH_GAP),
        gap(Length.pt(12), OPEN_GAPS),
        gap(Length.pt(6), OPEN_GAPS),
        gap(Length.pt(12), OPEN_GAPS),
        gap(Length.tenthsOfMm(15), OPEN_GAPS),
        gap(Length.twips(1982), beforeAddressees));
  }

  static MeasureRange besideStampWords() {
    return gap(Length.mm(3), STAMP_GAP);
  }

  static PageProportions proportions() {
    return new PageProportions(
        new Fraction(17, 20), new Fraction(9, 10), new Fraction(3, 5), SHARES);
  }

  private static MeasureRange stroke(Length chosen, Basis basis) {
    // Thinner than a quarter of a point a printer may leave the line out.
    return new MeasureRange(Length.twips(5), Length.pt(12), chosen, basis);
  }

  private static MeasureRange gap(Length chosen, Basis basis) {
    return new MeasureRange(Length.ZERO, Paper.A4.width(), chosen, basis);
  }
}
