package org.congvan.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.congvan.body.DocumentContent;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.layout.PageLayout;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.ItemStyle;
import org.congvan.reform.OutlinePart;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.text.VietnameseText;

/**
 * A report as far as the page of a Word file shows it, as a record; what is changed here is the
 * list in {@link DocxReader}.
 */
final class CarriedReport {
  private static final int LEAST_PARTS = 3;

  private final CarriedBody body;

  /** That of parts without anything below them, with those put in that the page shows. */
  private ReportOutline outline = ReportOutline.communication("kỳ sau");

  private int parts;

  private CarriedReport(CarriedBody body) {
    this.body = body;
  }

  /** Returns what a page shows of a report that was written; a body of another content. */
  static DocumentContent of(DocumentContent content, PageLayout layout) {
    CarriedReport carried = new CarriedReport(CarriedBody.written(layout));
    return content instanceof ReformReport report && hasParts(report)
        ? carried.inWords(carried.shown(report))
        : carried.body.of(content);
  }

  /** Returns what was read from a page, without what is not compared. */
  static DocumentContent ofRead(DocumentContent content, PageLayout layout) {
    CarriedReport carried = new CarriedReport(CarriedBody.read(layout));
    return content instanceof ReformReport report
        ? carried.inWords(report)
        : carried.body.of(content);
  }

  private static boolean hasParts(ReformReport report) {
    return report.body().blocks().stream().filter(Section.class::isInstance).count() >= LEAST_PARTS;
  }

  private ReformReport shown(ReformReport written) {
    ReportOutline from = titled(written.outline());
    ReformReport.Builder shown =
        ReformReport.builder(written.period(), outline)
            .opening(written.opening())
            .closing(written.closing());
    part(from.directives(), texts(written.directives(), Directive::text), outline::withDirectives)
        .forEach(text -> shown.directive(new Directive(text)));
    List<Activity> activities = activities(written);
    activities.forEach(shown::activity);
    int before = parts;
    part(from.advantages(), texts(written.advantages(), Advantage::text), outline::withAdvantages)
        .forEach(text -> shown.advantage(new Advantage(text)));
    part(
            from.difficulties(),
            texts(written.difficulties(), Difficulty::text),
            outline::withDifficulties)
        .forEach(text -> shown.difficulty(new Difficulty(text, List.of())));
    divided(from.conditions(), parts > before, outline::withConditions);
    part(
            from.recommendations(),
            texts(written.recommendations(), Recommendation::text),
            outline::withRecommendations)
        .forEach(text -> shown.recommendation(new Recommendation(text, null)));
    part(
            from.plannedTasks(),
            texts(written.plannedTasks(), PlannedTask::text),
            outline::withPlannedTasks)
        .forEach(text -> shown.plannedTask(new PlannedTask(text, List.of(), null)));
    return shown.outline(outline).build();
  }

  /** An outline with its titles I to V as the page sets them. */
  private ReportOutline titled(ReportOutline written) {
    return body.isInCapitals(SectionLevel.HEADING)
        ? written
            .withDirectives(inCapitals(written.directives()))
            .withResults(inCapitals(written.results()))
            .withConditions(inCapitals(written.conditions()))
            .withRecommendations(inCapitals(written.recommendations()))
            .withPlannedTasks(inCapitals(written.plannedTasks()))
        : written;
  }

  private static OutlinePart inCapitals(OutlinePart part) {
    return part.withTitle(VietnameseText.toUpperCase(part.title()));
  }

  private List<Activity> activities(ReformReport written) {
    ReportOutline from = titled(written.outline());
    int before = parts;
    List<Activity> shown = new ArrayList<>();
    activities(written, ActivityAspect.CONTENT, from.contents(), outline::withContents, shown);
    activities(written, ActivityAspect.FORM, from.forms(), outline::withForms, shown);
    activities(written, ActivityAspect.QUANTITY, from.quantities(), outline::withQuantities, shown);
    divided(from.results(), parts > before, outline::withResults);
    return shown;
  }

  private void activities(
      ReformReport written,
      ActivityAspect aspect,
      OutlinePart part,
      Function<OutlinePart, ReportOutline> put,
      List<Activity> shown) {
    List<Activity> all = written.activities(aspect);
    for (List<Inline> text : part(part, texts(all, Activity::text), put)) {
      List<ActivityCount> counts =
          all.stream()
              .filter(each -> aspect == ActivityAspect.QUANTITY && each.text().equals(text))
              .findFirst()
              .map(Activity::counts)
              .orElse(List.of());
      shown.add(
          new Activity(
              aspect,
              text,
              List.of(),
              List.of(),
              counts.stream()
                  .map(each -> each.withCode(null).withChannel(null).withPeriod(null))
                  .toList()));
    }
  }

  private static <T> List<List<Inline>> texts(List<T> records, Function<T, List<Inline>> text) {
    return records.stream().map(text).toList();
  }

  /** Puts a part into the outline, if the page shows it; returns its records. */
  private List<List<Inline>> part(
      OutlinePart part, List<List<Inline>> records, Function<OutlinePart, ReportOutline> put) {
    List<Paragraph> lead = new ArrayList<>(part.lead());
    List<Paragraph> conclusion = new ArrayList<>(part.conclusion());
    List<List<Inline>> shown = new ArrayList<>(records);
    ItemStyle style = part.itemStyle();
    if (style == ItemStyle.PARAGRAPH || records.isEmpty()) {
      style = ItemStyle.PARAGRAPH;
      List<Paragraph> all = new ArrayList<>(lead);
      records.forEach(text -> all.add(Paragraph.of(text.toArray(Inline[]::new))));
      all.addAll(conclusion);
      int first = 0;
      while (first < all.size() && all.get(first).alignment() != null) {
        first++;
      }
      int end = first;
      while (end < all.size() && all.get(end).alignment() == null) {
        end++;
      }
      lead = all.subList(0, first);
      shown = texts(all.subList(first, end), Paragraph::inlines);
      conclusion = all.subList(end, all.size());
    }
    if (!lead.isEmpty() || !shown.isEmpty() || !conclusion.isEmpty()) {
      parts++;
      outline = put.apply(new OutlinePart(part.title(), style, lead, conclusion));
    }
    return shown;
  }

  /** Puts a part with others below it into the outline. */
  private void divided(
      OutlinePart part, boolean hasMore, Function<OutlinePart, ReportOutline> put) {
    if (hasMore || !part.lead().isEmpty()) {
      outline = put.apply(part.withItemStyle(ItemStyle.PARAGRAPH));
    }
  }

  private ReformReport inWords(ReformReport report) {
    return report.toBuilder()
        .opening(inWords(report.opening()))
        .directives(map(report.directives(), each -> new Directive(body.words(each.text()))))
        .activities(map(report.activities(), each -> each.withText(body.words(each.text()))))
        .advantages(map(report.advantages(), each -> new Advantage(body.words(each.text()))))
        .difficulties(map(report.difficulties(), each -> each.withText(body.words(each.text()))))
        .recommendations(
            map(report.recommendations(), each -> each.withText(body.words(each.text()))))
        .plannedTasks(map(report.plannedTasks(), each -> each.withText(body.words(each.text()))))
        .closing(inWords(report.closing()))
        .outline(inWords(report.outline()))
        .build();
  }

  private ReportOutline inWords(ReportOutline written) {
    return new ReportOutline(
        inWords(written.directives()),
        inWords(written.results()),
        inWords(written.contents()),
        inWords(written.forms()),
        inWords(written.quantities()),
        inWords(written.conditions()),
        inWords(written.advantages()),
        inWords(written.difficulties()),
        inWords(written.recommendations()),
        inWords(written.plannedTasks()));
  }

  private OutlinePart inWords(OutlinePart part) {
    return part.withLead(inWords(part.lead())).withConclusion(inWords(part.conclusion()));
  }

  private List<Paragraph> inWords(List<Paragraph> paragraphs) {
    return map(paragraphs, each -> each.withInlines(body.words(each.inlines())));
  }

  private static <T> List<T> map(List<T> all, UnaryOperator<T> change) {
    return all.stream().map(change).toList();
  }
}
