package org.congvan.read.docx.story;

import java.util.ArrayList;
import java.util.List;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.list.ListCounters;
import org.congvan.read.docx.list.ListLevel;
import org.congvan.read.docx.part.NoteCollector;
import org.congvan.read.docx.property.ParagraphProperties;
import org.congvan.read.docx.property.RunProperties;
import org.congvan.read.docx.property.RunPropertiesReader;
import org.congvan.read.docx.style.FormatResolver;
import org.congvan.read.docx.style.TablePart;
import org.congvan.read.docx.symbol.SymbolFonts;
import org.congvan.read.docx.text.ListLabel;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordInline;
import org.congvan.read.docx.text.WordNoteMark;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordShape;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Works out formatting and list numbers of what was read, in the order of reading. Recurses into
 * tables and boxes, which are nested no deeper than the limit of depth allows.
 */
final class StoryResolver {

  private final FormatResolver formats;
  private final ListCounters counters;
  private final NoteCollector notes;
  private final TableResolver tables;

  StoryResolver(FormatResolver formats, ListCounters counters, NoteCollector notes) {
    this.formats = formats;
    this.counters = counters;
    this.notes = notes;
    this.tables = new TableResolver(this, formats);
  }

  List<WordBlock> blocks(List<RawBlock> raw, TablePart table) {
    List<WordBlock> blocks = new ArrayList<>(raw.size());
    for (RawBlock block : raw) {
      blocks.add(block(block, table));
    }
    return blocks;
  }

  WordBlock block(RawBlock raw, TablePart table) {
    if (raw instanceof RawParagraph paragraph) {
      return paragraph(paragraph, table);
    }
    if (raw instanceof RawTable inner) {
      return tables.table(inner);
    }
    throw new AssertionError(raw);
  }

  private WordParagraph paragraph(RawParagraph raw, TablePart table) {
    String style = raw.properties().style();
    noteUndefined(style, raw.place());
    ParagraphProperties all = formats.paragraph(style, table, raw.properties().properties());
    RunPropertiesReader.Result mark = raw.properties().mark();
    RunProperties marked = formats.run(style, table, mark.style(), mark.properties());
    ListLabel label = label(all, marked, raw.place());
    List<WordInline> inlines = new ArrayList<>(raw.inlines().size());
    for (RawInline inline : raw.inlines()) {
      inlines.add(inline(inline, style, table));
    }
    return new WordParagraph(
        raw.place(), formats.format(style, all), formats.format(marked), label, inlines);
  }

  private @Nullable ListLabel label(ParagraphProperties all, RunProperties mark, WordPlace place) {
    ListLevel level = formats.listLevel(all);
    Integer list = all.list();
    if (list == null || list == 0) {
      return null;
    }
    int number = all.level() == null ? 0 : all.level();
    String text = level == null ? null : counters.next(list, number);
    if (level == null || text == null) {
      notes.add(Kind.UNDEFINED, place, "List " + list + " is not defined; no number was given.");
      return null;
    }
    RunFormat format = formats.format(mark.then(level.run()));
    return new ListLabel(
        SymbolFonts.shown(format.font(), text),
        number + 1,
        level.form().equals("bullet"),
        level.follower(),
        format);
  }

  private WordInline inline(RawInline raw, @Nullable String style, TablePart table) {
    if (raw instanceof RawInline.RawText text) {
      RunFormat format = format(text.run(), style, table, text.place());
      return new WordRun(
          text.place(),
          SymbolFonts.shownText(format.font(), text.text()),
          format,
          text.field(),
          text.link());
    }
    if (raw instanceof RawInline.RawMark mark) {
      return new WordNoteMark(
          mark.place(),
          mark.kind(),
          mark.id(),
          mark.number(),
          format(mark.run(), style, table, mark.place()));
    }
    if (raw instanceof RawInline.RawShape shape) {
      WordShape drawn = shape.shape();
      return new WordShape(
          drawn.place(),
          drawn.form(),
          drawn.offset(),
          drawn.width(),
          drawn.height(),
          drawn.stroke(),
          drawn.colour(),
          blocks(shape.blocks(), TablePart.NONE));
    }
    if (raw instanceof RawInline.Ready ready) {
      return ready.inline();
    }
    throw new AssertionError(raw);
  }

  private RunFormat format(
      RunPropertiesReader.Result run, @Nullable String style, TablePart table, WordPlace place) {
    noteUndefined(run.style(), place);
    return formats.format(formats.run(style, table, run.style(), run.properties()));
  }

  private void noteUndefined(@Nullable String style, WordPlace place) {
    if (style != null && !formats.defines(style)) {
      notes.add(
          Kind.UNDEFINED,
          place,
          "Style \""
              + DocumentFormatException.shown(style)
              + "\" is not defined; the default one was taken.");
    }
  }
}
