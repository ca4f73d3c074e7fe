package org.congvan.read.docx.story;

import java.util.List;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.property.RunPropertiesReader;
import org.congvan.read.docx.text.WordField;
import org.congvan.read.docx.text.WordInline;
import org.congvan.read.docx.text.WordLink;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.text.WordShape;
import org.jspecify.annotations.Nullable;

/** A piece of a paragraph as the file writes it, before its formatting is worked out. */
sealed interface RawInline {

  /** Text with its direct formatting. */
  record RawText(
      WordPlace place,
      String text,
      RunPropertiesReader.Result run,
      @Nullable WordField field,
      @Nullable WordLink link)
      implements RawInline {}

  /** The mark of a note. */
  record RawMark(
      WordPlace place, WordNote.Kind kind, String id, int number, RunPropertiesReader.Result run)
      implements RawInline {}

  /** A shape with the text inside it. */
  record RawShape(WordShape shape, List<RawBlock> blocks) implements RawInline {}

  /** A piece without formatting. */
  record Ready(WordInline inline) implements RawInline {}

  /** What a shape is drawn like, before its text is there. */
  record Drawn(
      WordShape.Form form,
      WordShape.@Nullable Offset offset,
      Length width,
      Length height,
      @Nullable Length stroke,
      String colour) {

    RawShape at(WordPlace place, List<RawBlock> blocks) {
      return new RawShape(
          new WordShape(place, form, offset, width, height, stroke, colour, List.of()), blocks);
    }
  }
}
