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
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/** A report's records set out as a body, by its outline, and which record each part comes from. */
final class ReportBody {

  private static final DocumentPath OUTLINE = DocumentPath.of("outline");
  private static final DocumentPath BLOCKS = DocumentPath.of("blocks");

  private final ReformReport report;
  private final ReportOutline outline;

  private ReportBody(ReformReport report) {
    this.report = report;
    this.outline = report.outline();
  }

  static DocumentBody of(ReformReport report) {
    return new DocumentBody(new ReportBody(report).setOut(null));
  }

  static SourcedBody sourced(ReformReport report) {
    BodyPathMap.Builder sources = BodyPathMap.builder();
    List<Block> blocks = new ReportBody(report).setOut(sources);
    return new SourcedBody(new DocumentBody(blocks), sources.build());
  }

  /**
   * Sets the records out; gives the builder, if there is one, the record that each part comes from.
   */
  private List<Block> setOut(BodyPathMap.@Nullable Builder sources) {
    Blocks parts = new Blocks(BLOCKS, sources);
    parts.paragraphs(DocumentPath.of("opening"), report.opening());
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
    parts.paragraphs(DocumentPath.of("closing"), report.closing());
    return parts.blocks;
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
    DocumentPath all = DocumentPath.of("activities");
    List<AtPath<List<Inline>>> texts = new ArrayList<>();
    for (int i = 0; i < report.activities().size(); i++) {
      Activity activity = report.activities().get(i);
      if (activity.aspect() == aspect) {
        texts.add(new AtPath<>(all.item(i), activity.text()));
      }
    }
    return blocks -> blocks.records(part.itemStyle(), all, texts);
  }

  private static <T> Consumer<Blocks> records(
      String component, OutlinePart part, List<T> records, Function<T, List<Inline>> text) {
    DocumentPath all = DocumentPath.of(component);
    List<AtPath<List<Inline>>> texts = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      texts.add(new AtPath<>(all.item(i), text.apply(records.get(i))));
    }
    return blocks -> blocks.records(part.itemStyle(), all, texts);
  }

  /** Blocks at a place in the body, and which records they come from. */
  private static final class Blocks {

    private final DocumentPath place;
    private final BodyPathMap.@Nullable Builder sources;
    private final List<Block> blocks = new ArrayList<>();

    Blocks(DocumentPath place, BodyPathMap.@Nullable Builder sources) {
      this.place = place;
      this.sources = sources;
    }

    private DocumentPath next() {
      return place.item(blocks.size());
    }

    void records(ItemStyle style, DocumentPath all, List<AtPath<List<Inline>>> records) {
      if (!records.isEmpty()) {
        switch (style) {
          case PARAGRAPH -> records.forEach(this::paragraph);
          case DASH -> list(BulletMark.DASH, all, records);
          case PLUS -> list(BulletMark.PLUS, all, records);
        }
      }
    }

    private void paragraph(AtPath<List<Inline>> record) {
      if (sources != null) {
        sources.record(next(), record.path());
      }
      blocks.add(new Paragraph(ParagraphRole.TEXT, record.value()));
    }

    private void list(BulletMark mark, DocumentPath all, List<AtPath<List<Inline>>> records) {
      if (sources != null) {
        sources.put(next(), all);
        DocumentPath list = next().child("items");
        for (int i = 0; i < records.size(); i++) {
          sources.record(list.item(i), records.get(i).path());
        }
      }
      List<ListItem> items = new ArrayList<>(records.size());
      for (AtPath<List<Inline>> record : records) {
        items.add(new ListItem(record.value(), List.of()));
      }
      blocks.add(new BulletList(mark, items));
    }

    /** Adds paragraphs that are parts of the report themselves. */
    void paragraphs(DocumentPath all, List<Paragraph> paragraphs) {
      for (int i = 0; i < paragraphs.size(); i++) {
        if (sources != null) {
          sources.put(next(), all.item(i));
        }
        blocks.add(paragraphs.get(i));
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
      DocumentPath section = parts.next();
      Blocks inside = new Blocks(section.child("blocks"), parts.sources);
      inside.paragraphs(source.child("lead"), part.lead());
      records.accept(inside);
      inside.paragraphs(source.child("conclusion"), part.conclusion());
      if (!inside.blocks.isEmpty()) {
        if (parts.sources != null) {
          parts.sources.put(section, source);
          parts.sources.text(section.child("heading"), source.child("title"));
        }
        parts.blocks.add(Section.of(level, ++last, part.title(), inside.blocks));
      }
    }
  }
}
