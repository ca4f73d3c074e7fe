package org.congvan.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.congvan.body.Block;
import org.congvan.body.BodyPathMap;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.DocumentBody;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.SourcedBody;
import org.congvan.path.DocumentPath;
import org.congvan.reform.RecordOrigins.OfRecord;
import org.congvan.reform.RecordOrigins.Origin;

/** A report's records set out as a body, by its outline, and which record each part comes from. */
final class ReportBody {

  private static final DocumentPath BODY = DocumentPath.of("body");
  private static final DocumentPath OUTLINE = DocumentPath.of("outline");
  private static final DocumentPath OPENING = DocumentPath.of("opening");
  private static final DocumentPath CLOSING = DocumentPath.of("closing");
  private static final DocumentPath ACTIVITIES = DocumentPath.of("activities");

  private final ReformReport report;
  private final ReportOutline outline;

  private ReportBody(ReformReport report) {
    this.report = report;
    this.outline = report.outline();
  }

  static DocumentBody of(ReformReport report) {
    return new DocumentBody(new ReportBody(report).setOut().blocks);
  }

  static SourcedBody sourced(ReformReport report) {
    Blocks parts = new ReportBody(report).setOut();
    List<Origin> origins = List.copyOf(parts.origins);
    return new SourcedBody(
        new DocumentBody(parts.blocks),
        BodyPathMap.workedOut(place -> RecordOrigins.ofBlock(BODY, origins, place.steps(), 0)));
  }

  private Blocks setOut() {
    Blocks parts = new Blocks();
    parts.paragraphs(OPENING, report.opening());
    Numbering headings = new Numbering(SectionLevel.HEADING, parts);
    headings.add(
        "directives",
        outline.directives(),
        records("directives", outline.directives(), report.directives(), Directive::text));
    headings.add("results", outline.results(), this::results);
    headings.add("conditions", outline.conditions(), this::conditions);
    headings.add(
        "recommendations",
        outline.recommendations(),
        records(
            "recommendations",
            outline.recommendations(),
            report.recommendations(),
            Recommendation::text));
    headings.add(
        "plannedTasks",
        outline.plannedTasks(),
        records("plannedTasks", outline.plannedTasks(), report.plannedTasks(), PlannedTask::text));
    parts.paragraphs(CLOSING, report.closing());
    return parts;
  }

  private void results(Blocks parts) {
    Numbering clauses = new Numbering(SectionLevel.CLAUSE, parts);
    clauses.add(
        "contents", outline.contents(), activities(outline.contents(), ActivityAspect.CONTENT));
    clauses.add("forms", outline.forms(), activities(outline.forms(), ActivityAspect.FORM));
    clauses.add(
        "quantities",
        outline.quantities(),
        activities(outline.quantities(), ActivityAspect.QUANTITY));
  }

  private void conditions(Blocks parts) {
    Numbering clauses = new Numbering(SectionLevel.CLAUSE, parts);
    clauses.add(
        "advantages",
        outline.advantages(),
        records("advantages", outline.advantages(), report.advantages(), Advantage::text));
    clauses.add(
        "difficulties",
        outline.difficulties(),
        records("difficulties", outline.difficulties(), report.difficulties(), Difficulty::text));
  }

  private Consumer<Blocks> activities(OutlinePart part, ActivityAspect aspect) {
    List<OfRecord> texts = new ArrayList<>();
    for (int i = 0; i < report.activities().size(); i++) {
      Activity activity = report.activities().get(i);
      if (activity.aspect() == aspect) {
        texts.add(new OfRecord(ACTIVITIES, i, activity.text()));
      }
    }
    return blocks -> blocks.records(part.itemStyle(), ACTIVITIES, texts);
  }

  private static <T> Consumer<Blocks> records(
      String component, OutlinePart part, List<T> records, Function<T, List<Inline>> text) {
    DocumentPath all = DocumentPath.of(component);
    List<OfRecord> texts = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      texts.add(new OfRecord(all, i, text.apply(records.get(i))));
    }
    return blocks -> blocks.records(part.itemStyle(), all, texts);
  }

  /** Blocks, and which records they come from. */
  private static final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    private void add(Block block, Origin origin) {
      blocks.add(block);
      origins.add(origin);
    }

    void records(ItemStyle style, DocumentPath all, List<OfRecord> records) {
      if (!records.isEmpty()) {
        switch (style) {
          case PARAGRAPH -> records.forEach(this::paragraph);
          case DASH -> list(BulletMark.DASH, all, records);
          case PLUS -> list(BulletMark.PLUS, all, records);
        }
      }
    }

    private void paragraph(OfRecord record) {
      add(new Paragraph(ParagraphRole.TEXT, record.words()), record);
    }

    private void list(BulletMark mark, DocumentPath all, List<OfRecord> records) {
      List<ListItem> items = new ArrayList<>(records.size());
      for (OfRecord record : records) {
        items.add(new ListItem(record.words(), List.of()));
      }
      add(new BulletList(mark, items), new RecordOrigins.OfList(all, records));
    }

    /** Adds paragraphs that are parts of the report themselves. */
    void paragraphs(DocumentPath all, List<Paragraph> paragraphs) {
      for (int i = 0; i < paragraphs.size(); i++) {
        add(paragraphs.get(i), new RecordOrigins.OfParagraph(all, i));
      }
    }
  }

  /** Counts the parts that have something to say. */
  private static final class Numbering {

    private final SectionLevel level;
    private final Blocks parts;
    private int last;

    Numbering(SectionLevel level, Blocks parts) {
      this.level = level;
      this.parts = parts;
    }

    void add(String component, OutlinePart part, Consumer<Blocks> records) {
      DocumentPath source = OUTLINE.child(component);
      Blocks inside = new Blocks();
      inside.paragraphs(source.child("lead"), part.lead());
      records.accept(inside);
      inside.paragraphs(source.child("conclusion"), part.conclusion());
      if (!inside.blocks.isEmpty()) {
        parts.add(
            Section.of(level, ++last, part.title(), inside.blocks),
            new RecordOrigins.OfPart(source, inside.origins));
      }
    }
  }
}
