package org.congvan.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.congvan.body.Block;
import org.congvan.body.BodySources;
import org.congvan.body.BulletItem;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.DocumentBody;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;

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

  /** The body and where its parts come from. */
  record Sourced(DocumentBody body, BodySources sources) {}

  static Sourced of(ReformReport report) {
    return new ReportBody(report).toBody();
  }

  private Sourced toBody() {
    Blocks parts = new Blocks();
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
    return new Sourced(
        new DocumentBody(parts.blocks),
        BodySources.builder().putAll(BLOCKS, parts.sources).build());
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

  /** Blocks and which records they come from; the places of sources begin with an index. */
  private static final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private final BodySources.Builder sources = BodySources.builder();

    private DocumentPath next() {
      return DocumentPath.ROOT.item(blocks.size());
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
      sources.put(next(), record.path());
      sources.put(next().child("inlines"), record.path().child("text"));
      blocks.add(new Paragraph(ParagraphRole.TEXT, record.value()));
    }

    private void list(BulletMark mark, DocumentPath all, List<AtPath<List<Inline>>> records) {
      sources.put(next(), all);
      List<BulletItem> items = new ArrayList<>();
      for (AtPath<List<Inline>> record : records) {
        DocumentPath item = next().child("items").item(items.size());
        sources.put(item, record.path());
        sources.put(item.child("inlines"), record.path().child("text"));
        items.add(new BulletItem(record.value(), List.of()));
      }
      blocks.add(new BulletList(mark, items));
    }

    /** Adds paragraphs that are parts of the report themselves. */
    void paragraphs(DocumentPath all, List<Paragraph> paragraphs) {
      for (int i = 0; i < paragraphs.size(); i++) {
        sources.put(next(), all.item(i));
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
      Blocks inside = new Blocks();
      inside.paragraphs(source.child("lead"), part.lead());
      records.accept(inside);
      inside.paragraphs(source.child("conclusion"), part.conclusion());
      if (!inside.blocks.isEmpty()) {
        DocumentPath section = parts.next();
        parts.sources.put(section, source);
        parts.sources.text(section.child("heading"), source.child("title"));
        parts.sources.putAll(section.child("blocks"), inside.sources);
        parts.blocks.add(Section.of(level, ++last, part.title(), inside.blocks));
      }
    }
  }
}
