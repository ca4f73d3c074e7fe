package org.congvan.reform;

import java.util.Objects;

/**
 * The outline (đề cương) of a reform report, such as {@link #communication}: the titles I to V and
 * 1 to 3 under which the records are set out. A part that has neither records nor running text is
 * left out and the rest counts on.
 *
 * @param directives I. công tác chỉ đạo, điều hành
 * @param results II. tình hình thực hiện; its records are the three parts below
 * @param contents II.1. nội dung
 * @param forms II.2. hình thức
 * @param quantities II.3. số lượng
 * @param conditions III. thuận lợi, khó khăn; its records are the two parts below
 * @param advantages III.1. thuận lợi
 * @param difficulties III.2. khó khăn
 * @param recommendations IV. kiến nghị, đề xuất
 * @param plannedTasks V. phương hướng, nhiệm vụ
 */
public record ReportOutline(
    OutlinePart directives,
    OutlinePart results,
    OutlinePart contents,
    OutlinePart forms,
    OutlinePart quantities,
    OutlinePart conditions,
    OutlinePart advantages,
    OutlinePart difficulties,
    OutlinePart recommendations,
    OutlinePart plannedTasks) {
  /** Refuses null. */
  public ReportOutline {
    Objects.requireNonNull(directives, "directives");
    Objects.requireNonNull(results, "results");
    Objects.requireNonNull(contents, "contents");
    Objects.requireNonNull(forms, "forms");
    Objects.requireNonNull(quantities, "quantities");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(advantages, "advantages");
    Objects.requireNonNull(difficulties, "difficulties");
    Objects.requireNonNull(recommendations, "recommendations");
    Objects.requireNonNull(plannedTasks, "plannedTasks");
  }

  /**
   * Returns the outline of a report on communicating reform, as the dispatch 477/SKHCN-TTNCUĐ has
   * it.
   *
   * @param nextPeriod the period the tasks are planned for, such as {@code "năm 2020"}
   * @return the outline
   */
  public static ReportOutline communication(String nextPeriod) {
    return new ReportOutline(
        OutlinePart.of("Công tác chỉ đạo, điều hành", ItemStyle.PARAGRAPH),
        OutlinePart.of(
            "Tình hình thực hiện công tác tuyên truyền cải cách hành chính", ItemStyle.PARAGRAPH),
        OutlinePart.of("Về nội dung tuyên truyền", ItemStyle.PLUS),
        OutlinePart.of("Về hình thức tuyên truyền cải cách hành chính", ItemStyle.PARAGRAPH),
        OutlinePart.of("Số lượng tin, bài tuyên truyền về CCHC đã thực hiện", ItemStyle.DASH),
        OutlinePart.of("Những thuận lợi, khó khăn", ItemStyle.PARAGRAPH),
        OutlinePart.of("Thuận lợi", ItemStyle.DASH),
        OutlinePart.of("Khó khăn", ItemStyle.DASH),
        OutlinePart.of("Kiến nghị, đề xuất", ItemStyle.DASH),
        OutlinePart.of("Phương hướng, nhiệm vụ " + nextPeriod, ItemStyle.DASH));
  }

  /**
   * Returns this outline with another part I (chỉ đạo, điều hành).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withDirectives(OutlinePart part) {
    return with(0, part);
  }

  /**
   * Returns this outline with another part II (tình hình thực hiện).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withResults(OutlinePart part) {
    return with(1, part);
  }

  /**
   * Returns this outline with another part II.1 (nội dung).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withContents(OutlinePart part) {
    return with(2, part);
  }

  /**
   * Returns this outline with another part II.2 (hình thức).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withForms(OutlinePart part) {
    return with(3, part);
  }

  /**
   * Returns this outline with another part II.3 (số lượng).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withQuantities(OutlinePart part) {
    return with(4, part);
  }

  /**
   * Returns this outline with another part III (thuận lợi, khó khăn).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withConditions(OutlinePart part) {
    return with(5, part);
  }

  /**
   * Returns this outline with another part III.1 (thuận lợi).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withAdvantages(OutlinePart part) {
    return with(6, part);
  }

  /**
   * Returns this outline with another part III.2 (khó khăn).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withDifficulties(OutlinePart part) {
    return with(7, part);
  }

  /**
   * Returns this outline with another part IV (kiến nghị, đề xuất).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withRecommendations(OutlinePart part) {
    return with(8, part);
  }

  /**
   * Returns this outline with another part V (phương hướng, nhiệm vụ).
   *
   * @param part the part
   * @return the changed copy
   */
  public ReportOutline withPlannedTasks(OutlinePart part) {
    return with(9, part);
  }

  /** Puts another part in the place of one, counted from 0 in the order of the components. */
  private ReportOutline with(int place, OutlinePart part) {
    OutlinePart[] parts = {
      directives,
      results,
      contents,
      forms,
      quantities,
      conditions,
      advantages,
      difficulties,
      recommendations,
      plannedTasks
    };
    parts[place] = Objects.requireNonNull(part, "part");
    return new ReportOutline(
        parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7], parts[8],
        parts[9]);
  }
}
