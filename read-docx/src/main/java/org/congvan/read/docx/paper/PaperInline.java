package org.congvan.read.docx.paper;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.congvan.body.Emphasis;
import org.jspecify.annotations.Nullable;

/** A piece of a line: words, the mark of a note, or something that is drawn. */
public sealed interface PaperInline {

  /**
   * Words in one look.
   *
   * @param text the words; a line break is U+000A, a tab U+0009
   * @param emphasis how they stand out
   * @param link the address that they lead to, as written; null for none
   */
  record Words(String text, Set<Emphasis> emphasis, @Nullable String link) implements PaperInline {

    /** Copies the set. */
    public Words {
      Objects.requireNonNull(text, "text");
      emphasis = Set.copyOf(emphasis);
    }
  }

  /**
   * A footnote or endnote, where its mark stands.
   *
   * @param blocks what it says
   */
  record Note(List<PaperBlock> blocks) implements PaperInline {

    /** Copies the list. */
    public Note {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A picture.
   *
   * @param source where it is: the name of a part such as {@code word/media/image1.png}, or the
   *     address in a text; empty if it is not known
   * @param description what it shows, in words; empty for none
   * @param widthMillimetres how wide it is shown; null if that is not known
   * @param heightMillimetres how high it is shown; null if that is not known
   */
  record Drawing(
      String source,
      String description,
      @Nullable Double widthMillimetres,
      @Nullable Double heightMillimetres)
      implements PaperInline {

    /** Refuses null in the required parts. */
    public Drawing {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(description, "description");
    }

    /**
     * Makes a picture whose height is not known.
     *
     * @param source where it is, or empty
     * @param description what it shows, in words; empty for none
     * @param widthMillimetres how wide it is shown; null if that is not known
     */
    public Drawing(String source, String description, @Nullable Double widthMillimetres) {
      this(source, description, widthMillimetres, null);
    }
  }
}
