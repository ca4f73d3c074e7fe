package org.congvan.read.docx.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.body.Block;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.count.CountScanner;
import org.congvan.count.FoundCount;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.reform.WrittenFigure;
import org.congvan.text.VietnameseText;

/**
 * Recognises a report on administrative reform by its outline, I to V. Only one whose records set
 * out again are the very blocks that were read becomes a report: nothing is lost by it.
 */
final class ReportReader {

  /** Most of the five parts must be there. */
  private static final int LEAST_PARTS = 3;

  private final Map<ReportPart, RecordsPart> parts = new EnumMap<>(ReportPart.class);
  private final List<Paragraph> opening = new ArrayList<>();
  private final List<Paragraph> closing = new ArrayList<>();

  private ReportReader() {}

  /**
   * Reads a report.
   *
   * @param blocks the blocks of the body
   * @param subject what the document is about; may name the period
   * @return the report; empty if the body is none, or not the whole of it fits
   */
  static Optional<ReformReport> read(List<Block> blocks, String subject) {
    ReportReader reader = new ReportReader();
    return reader.collect(blocks)
        ? reader.report(subject).filter(report -> report.body().blocks().equals(blocks))
        : Optional.empty();
  }

  private boolean collect(List<Block> blocks) {
    int found = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        (found == 0 ? opening : closing).add(paragraph);
      } else if (block instanceof Section section
          && section.level() == SectionLevel.HEADING
          && closing.isEmpty()
          && part(section)) {
        found++;
      } else {
        return false;
      }
    }
    return found >= LEAST_PARTS;
  }

  private boolean part(Section section) {
    ReportPart part = ReportPart.ofHeading(Inline.plainText(section.heading())).orElse(null);
    if (part == null || parts.containsKey(part)) {
      return false;
    }
    if (!part.isDivided()) {
      return put(part, RecordsPart.of(section));
    }
    List<Paragraph> lead = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Section clause && clause.level() == SectionLevel.CLAUSE) {
        ReportPart inner =
            ReportPart.ofClause(part, Inline.plainText(clause.heading())).orElse(null);
        if (inner == null || parts.containsKey(inner) || !put(inner, RecordsPart.of(clause))) {
          return false;
        }
      } else if (block instanceof Paragraph paragraph) {
        lead.add(paragraph);
      } else {
        return false;
      }
    }
    return put(part, RecordsPart.divided(section, lead));
  }

  private boolean put(ReportPart part, Optional<RecordsPart> read) {
    read.ifPresent(records -> parts.put(part, records));
    return read.isPresent();
  }

  private List<List<Inline>> records(ReportPart part) {
    RecordsPart found = parts.get(part);
    return found == null ? List.of() : found.records();
  }

  private Optional<ReformReport> report(String subject) {
    return period(subject).map(this::report);
  }

  private ReformReport report(ReportingPeriod period) {
    ReformReport.Builder report =
        ReformReport.builder(period, outline()).opening(opening).closing(closing);
    records(ReportPart.DIRECTIVES).forEach(text -> report.directive(new Directive(text)));
    activities(ReportPart.CONTENTS, ActivityAspect.CONTENT, report);
    activities(ReportPart.FORMS, ActivityAspect.FORM, report);
    activities(ReportPart.QUANTITIES, ActivityAspect.QUANTITY, report);
    records(ReportPart.ADVANTAGES).forEach(text -> report.advantage(new Advantage(text)));
    records(ReportPart.DIFFICULTIES)
        .forEach(text -> report.difficulty(new Difficulty(text, List.of())));
    records(ReportPart.RECOMMENDATIONS)
        .forEach(text -> report.recommendation(new Recommendation(text, null)));
    records(ReportPart.PLANNED_TASKS)
        .forEach(text -> report.plannedTask(new PlannedTask(text, List.of(), null)));
    return report.build();
  }

  /** Figures are read of what was done, not of what the activities are about. */
  private void activities(ReportPart part, ActivityAspect aspect, ReformReport.Builder report) {
    for (List<Inline> text : records(part)) {
      List<ActivityCount> counts =
          aspect == ActivityAspect.QUANTITY ? counts(Inline.plainText(text)) : List.of();
      report.activity(new Activity(aspect, text, List.of(), List.of(), counts));
    }
  }

  private static List<ActivityCount> counts(String text) {
    List<ActivityCount> counts = new ArrayList<>();
    for (FoundCount found : CountScanner.standard().scan(text)) {
      String unit = found.unit();
      if (unit != null
          && found.unitKind() != FoundCount.UnitKind.TIME
          && !found.isAmbiguous()
          && isWrittenOut(found.value())) {
        int start = Math.toIntExact(found.span().start());
        int end = Math.toIntExact(found.span().end());
        counts.add(
            ActivityCount.of(indicator(found, text, unit), found.value(), unit)
                .withWritten(new WrittenFigure(found.text(), start, end)));
      }
    }
    return counts;
  }

  /** A record holds numbers of up to 100 digits. */
  private static boolean isWrittenOut(BigDecimal value) {
    return value.precision() <= 50 && Math.abs(value.scale()) <= 50;
  }

  /** What is counted: the words before the colon, else those of the record before its figure. */
  private static String indicator(FoundCount found, String text, String unit) {
    String label = found.label();
    if (label != null) {
      return label;
    }
    String before = text.substring(0, Math.toIntExact(found.span().start())).strip();
    int colon = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'));
    String words = before.substring(colon + 1).strip();
    return VietnameseText.collapseWhiteSpace(words).isEmpty() ? unit : words;
  }

  private ReportOutline outline() {
    ReportOutline outline = ReportOutline.communication("kỳ sau");
    for (Map.Entry<ReportPart, RecordsPart> found : parts.entrySet()) {
      outline = found.getKey().put(outline, found.getValue().part());
    }
    return outline;
  }

  private Optional<ReportingPeriod> period(String subject) {
    return PeriodReader.read(subject).or(() -> first(opening)).or(() -> first(closing));
  }

  private static Optional<ReportingPeriod> first(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.role() == ParagraphRole.TEXT)
        .flatMap(paragraph -> PeriodReader.read(paragraph.plainText()).stream())
        .findFirst();
  }

  /** Words in small letters without their marks, so that spelling matters less. */
  static String key(String text) {
    return VietnameseText.toLowerCase(
        VietnameseText.withoutMarks(VietnameseText.collapseWhiteSpace(text)));
  }
}
