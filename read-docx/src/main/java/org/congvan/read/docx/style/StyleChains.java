package org.congvan.read.docx.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.list.ListLevel;
import org.congvan.read.docx.list.Numbering;
import org.congvan.read.docx.part.NoteCollector;
import org.congvan.read.docx.property.ParagraphProperties;
import org.congvan.text.DocumentFormatException;

/**
 * Styles put together with those that they rest on, each once. A list that a style names gives its
 * indents where the style names it: after the styles below, before the style's own.
 */
final class StyleChains {

  private final StyleSheet sheet;
  private final Numbering numbering;
  private final NoteCollector notes;
  private final String part;
  private final Map<String, Style> whole = new HashMap<>();
  private final Map<String, Style> withoutLists = new HashMap<>();

  StyleChains(StyleSheet sheet, Numbering numbering, NoteCollector notes, String part) {
    this.sheet = sheet;
    this.numbering = numbering;
    this.notes = notes;
    this.part = part;
  }

  /** The style and all below it. */
  Style whole(Style style) {
    return chain(style, whole, true);
  }

  /** The same without the indents of lists, for a paragraph that is taken out of its list. */
  Style withoutLists(Style style) {
    return chain(style, withoutLists, false);
  }

  private Style chain(Style style, Map<String, Style> known, boolean withLists) {
    Deque<Style> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    Style at = style;
    Style below = null;
    while (at != null && below == null) {
      below = known.get(at.id());
      if (below == null) {
        if (!seen.add(at.id())) {
          notes.add(
              Kind.CIRCULAR_STYLES,
              WordPlace.ofPart(part),
              "Styles rest on each other in a circle, which was cut at \""
                  + DocumentFormatException.shown(at.id())
                  + "\".");
          break;
        }
        open.push(at);
        Style next = at.basedOn() == null ? null : sheet.styles().get(at.basedOn());
        at = next != null && next.type().equals(at.type()) ? next : null;
      }
    }
    while (!open.isEmpty()) {
      Style own = open.pop();
      below = below == null ? alone(own, withLists) : on(below, own, withLists);
      known.put(own.id(), below);
    }
    return below == null ? style : below;
  }

  private Style alone(Style own, boolean withLists) {
    return new Style(
        own.id(),
        own.type(),
        own.name(),
        own.basedOn(),
        withList(ParagraphProperties.NONE, own, withLists),
        own.run(),
        own.parts(),
        own.rowBand(),
        own.columnBand());
  }

  private Style on(Style below, Style own, boolean withLists) {
    Map<String, TablePart> parts = new HashMap<>(below.parts());
    own.parts().forEach((type, each) -> parts.merge(type, each, TablePart::then));
    return new Style(
        own.id(),
        own.type(),
        own.name(),
        own.basedOn(),
        withList(below.paragraph(), own, withLists),
        below.run().then(own.run()),
        parts,
        own.rowBand() == 1 ? below.rowBand() : own.rowBand(),
        own.columnBand() == 1 ? below.columnBand() : own.columnBand());
  }

  private ParagraphProperties withList(ParagraphProperties below, Style own, boolean withLists) {
    ParagraphProperties paragraph = own.paragraph();
    Integer list = paragraph.list();
    if (list == null || !withLists) {
      return below.then(paragraph);
    }
    int at = paragraph.level() == null ? numbering.levelOf(list, own.id()) : paragraph.level();
    ListLevel level = numbering.level(list, at);
    ParagraphProperties listed = level == null ? below : below.then(level.paragraph());
    return listed.then(paragraph).then(Lists.place(list, at));
  }
}
