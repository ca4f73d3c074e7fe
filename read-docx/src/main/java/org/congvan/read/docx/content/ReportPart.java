package org.congvan.read.docx.content;

import java.util.List;
import java.util.Optional;
import org.congvan.reform.OutlinePart;
import org.congvan.reform.ReportOutline;

/** A part of the outline of a report, by the words of its title. */
enum ReportPart {
  /** I. công tác chỉ đạo, điều hành. */
  DIRECTIVES,
  /** II. tình hình thực hiện. */
  RESULTS,
  /** II.1. nội dung. */
  CONTENTS,
  /** II.2. hình thức. */
  FORMS,
  /** II.3. số lượng. */
  QUANTITIES,
  /** III. thuận lợi, khó khăn. */
  CONDITIONS,
  /** III.1. thuận lợi. */
  ADVANTAGES,
  /** III.2. khó khăn. */
  DIFFICULTIES,
  /** IV. kiến nghị, đề xuất. */
  RECOMMENDATIONS,
  /** V. phương hướng, nhiệm vụ. */
  PLANNED_TASKS;

  /** In the order in which their words are looked for: "kết quả thực hiện nhiệm vụ" is II. */
  private static final List<ReportPart> HEADINGS =
      List.of(DIRECTIVES, RECOMMENDATIONS, PLANNED_TASKS, CONDITIONS);

  /** Words of its title, in small letters without marks. */
  private List<String> words() {
    return switch (this) {
      case DIRECTIVES -> List.of("chi dao", "dieu hanh");
      case RESULTS -> List.of("tinh hinh thuc hien", "ket qua");
      case CONTENTS -> List.of("noi dung");
      case FORMS -> List.of("hinh thuc");
      case QUANTITIES -> List.of("so luong");
      case CONDITIONS -> List.of("thuan loi", "kho khan");
      case ADVANTAGES -> List.of("thuan loi");
      case DIFFICULTIES -> List.of("kho khan", "han che", "ton tai");
      case RECOMMENDATIONS -> List.of("kien nghi", "de xuat");
      case PLANNED_TASKS -> List.of("phuong huong", "nhiem vu");
    };
  }

  /** The part that a title I to V names. */
  static Optional<ReportPart> ofHeading(String title) {
    String key = ReportReader.key(title);
    return RESULTS.words().stream().anyMatch(key::startsWith)
        ? Optional.of(RESULTS)
        : first(HEADINGS, title);
  }

  /** The part that a title 1 to 3 names below one of the two that are divided. */
  static Optional<ReportPart> ofClause(ReportPart part, String title) {
    return first(
        part == RESULTS ? List.of(QUANTITIES, FORMS, CONTENTS) : List.of(ADVANTAGES, DIFFICULTIES),
        title);
  }

  private static Optional<ReportPart> first(List<ReportPart> parts, String title) {
    String key = ReportReader.key(title);
    return parts.stream().filter(part -> part.words().stream().anyMatch(key::contains)).findFirst();
  }

  /** Whether its records stand in parts of its own. */
  boolean isDivided() {
    return this == RESULTS || this == CONDITIONS;
  }

  /** An outline with this part. */
  ReportOutline put(ReportOutline outline, OutlinePart part) {
    return switch (this) {
      case DIRECTIVES -> outline.withDirectives(part);
      case RESULTS -> outline.withResults(part);
      case CONTENTS -> outline.withContents(part);
      case FORMS -> outline.withForms(part);
      case QUANTITIES -> outline.withQuantities(part);
      case CONDITIONS -> outline.withConditions(part);
      case ADVANTAGES -> outline.withAdvantages(part);
      case DIFFICULTIES -> outline.withDifficulties(part);
      case RECOMMENDATIONS -> outline.withRecommendations(part);
      case PLANNED_TASKS -> outline.withPlannedTasks(part);
    };
  }
}
