package org.congvan.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.congvan.body.Block;
import org.congvan.body.BulletItem;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.DocumentBody;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;

/** Sets a report's records out as a body, by its outline. */
final class ReportBody {

  private final ReformReport report;
  private final ReportOutline outline;

  private ReportBody(ReformReport report) {
    this.report = report;
    this.outline = report.outline();
  }

  static DocumentBody of(ReformReport report) {
    return new ReportBody(report).toBody();
  }

  private DocumentBody toBody() {
    Numbered headings = new Numbered(SectionLevel.HEADING);
    headings.add(
        outline.directives(), records(outline.directives(), report.directives(), Directive::text));
    headings.add(outline.results(), results());
    headings.add(outline.conditions(), conditions());
    headings.add(
        outline.recommendations(),
        records(outline.recommendations(), report.recommendations(), Recommendation::text));
    headings.add(
        outline.plannedTasks(),
        records(outline.plannedTasks(), report.plannedTasks(), PlannedTask::text));
    List<Block> all = new ArrayList<>(report.opening());
    all.addAll(headings.sections);
    all.addAll(report.closing());
    return new DocumentBody(all);
  }

  private List<Block> results() {
    Numbered parts = new Numbered(SectionLevel.CLAUSE);
    parts.add(outline.contents(), activities(outline.contents(), ActivityAspect.CONTENT));
    parts.add(outline.forms(), activities(outline.forms(), ActivityAspect.FORM));
    parts.add(outline.quantities(), activities(outline.quantities(), ActivityAspect.QUANTITY));
    return parts.sections;
  }

  private List<Block> conditions() {
    Numbered parts = new Numbered(SectionLevel.CLAUSE);
    parts.add(
        outline.advantages(), records(outline.advantages(), report.advantages(), Advantage::text));
    parts.add(
        outline.difficulties(),
        records(outline.difficulties(), report.difficulties(), Difficulty::text));
    return parts.sections;
  }

  private List<Block> activities(OutlinePart part, ActivityAspect aspect) {
    return records(part, report.activities(aspect), Activity::text);
  }

  private static <T> List<Block> records(
      OutlinePart part, List<T> records, Function<T, List<Inline>> text) {
    if (records.isEmpty()) {
      return List.of();
    }
    return switch (part.itemStyle()) {
      case PARAGRAPH ->
          records.stream()
              .<Block>map(item -> new Paragraph(ParagraphRole.TEXT, text.apply(item)))
              .toList();
      case DASH -> List.of(list(BulletMark.DASH, records, text));
      case PLUS -> List.of(list(BulletMark.PLUS, records, text));
    };
  }

  private static <T> BulletList list(
      BulletMark mark, List<T> records, Function<T, List<Inline>> text) {
    return new BulletList(
        mark, records.stream().map(item -> new BulletItem(text.apply(item), List.of())).toList());
  }

  /** Counts the parts that have something to say. */
  private static final class Numbered {

    private final SectionLevel level;
    private final List<Block> sections = new ArrayList<>();

    Numbered(SectionLevel level) {
      this.level = level;
    }

    void add(OutlinePart part, List<Block> records) {
      List<Block> blocks = new ArrayList<>(part.lead());
      blocks.addAll(records);
      blocks.addAll(part.conclusion());
      if (!blocks.isEmpty()) {
        sections.add(Section.of(level, sections.size() + 1, part.title(), blocks));
      }
    }
  }
}
