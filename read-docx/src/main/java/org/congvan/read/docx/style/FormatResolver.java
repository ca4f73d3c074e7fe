package org.congvan.read.docx.style;

import java.util.Set;
import org.congvan.layout.Alignment;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.LetterShape;
import org.congvan.read.docx.format.ParagraphFormat;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.format.Underline;
import org.congvan.read.docx.format.VerticalPosition;
import org.congvan.read.docx.format.WordFonts;
import org.congvan.read.docx.list.ListLevel;
import org.congvan.read.docx.list.Numbering;
import org.congvan.read.docx.part.NoteCollector;
import org.congvan.read.docx.property.FontNames;
import org.congvan.read.docx.property.ParagraphProperties;
import org.congvan.read.docx.property.RunProperties;
import org.congvan.read.docx.property.Toggles.Toggle;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what defaults, table style, styles, numbering and direct formatting say.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Part 1, 17.7.2 (Style Hierarchy)</a>
 */
public final class FormatResolver {

  /** What Word takes where nothing at all is said. */
  private static final String USUAL_FONT = "Times New Roman";

  private static final Length USUAL_SIZE = Length.pt(10);

  private final StyleSheet sheet;
  private final Numbering numbering;
  private final StyleChains chains;
  private final FormatCache<RunFormat> runs = new FormatCache<>();
  private final FormatCache<ParagraphFormat> paragraphs = new FormatCache<>();

  /**
   * Makes a resolver.
   *
   * @param sheet the styles
   * @param numbering the lists
   * @param notes where circles of styles are noted
   * @param part the part of the styles, for notes
   */
  public FormatResolver(StyleSheet sheet, Numbering numbering, NoteCollector notes, String part) {
    this.sheet = sheet;
    this.numbering = numbering;
    this.chains = new StyleChains(sheet, numbering, notes, part);
  }

  /**
   * Returns what is in effect for a paragraph.
   *
   * @param style the id of its style; null for the default one
   * @param table what the table around it says
   * @param direct its direct formatting
   * @return its properties, the list that it is in included
   */
  public ParagraphProperties paragraph(
      @Nullable String style, TablePart table, ParagraphProperties direct) {
    Style named = sheet.find(style, Style.PARAGRAPH);
    Integer list = direct.list();
    ParagraphProperties styled = ParagraphProperties.NONE;
    if (named != null) {
      boolean takenOut = list != null && list == 0;
      styled = (takenOut ? chains.withoutLists(named) : chains.whole(named)).paragraph();
    }
    ParagraphProperties all = sheet.paragraphDefaults().then(table.paragraph()).then(styled);
    Integer level = direct.level();
    if (list == null && level != null) {
      list = styled.list();
    }
    if (list != null && list != 0) {
      int at = level != null ? level : orZero(styled.level());
      ListLevel listed = numbering.level(list, at);
      all = listed == null ? all : all.then(listed.paragraph());
      all = all.then(direct).then(Lists.place(list, at));
    } else {
      all = all.then(direct);
    }
    return all;
  }

  /**
   * Returns how a paragraph is set.
   *
   * @param style the id of its style; null for the default one
   * @param all its properties in effect
   * @return the format
   */
  public ParagraphFormat format(@Nullable String style, ParagraphProperties all) {
    Style named = sheet.find(style, Style.PARAGRAPH);
    return paragraphs.shared(ParagraphFormats.of(named == null ? "" : named.name(), all));
  }

  /**
   * Returns what is in effect for letters, styles and defaults together.
   *
   * @param paragraphStyle the id of the paragraph style; null for the default one
   * @param table what the table around it says
   * @param characterStyle the id of the character style; null for none
   * @param direct the direct formatting
   * @return the properties
   */
  public RunProperties run(
      @Nullable String paragraphStyle,
      TablePart table,
      @Nullable String characterStyle,
      RunProperties direct) {
    RunProperties all = table.run();
    Style paragraph = sheet.find(paragraphStyle, Style.PARAGRAPH);
    if (paragraph != null) {
      all = all.turnedBy(chains.whole(paragraph).run());
    }
    Style character = sheet.find(characterStyle, Style.CHARACTER);
    if (character != null) {
      all = all.turnedBy(chains.whole(character).run());
    }
    return sheet.runDefaults().then(all).then(direct);
  }

  /**
   * Returns how letters are set.
   *
   * @param all their properties in effect
   * @return the format
   */
  public RunFormat format(RunProperties all) {
    Set<Toggle> on = all.toggles().areOn();
    boolean complex = Boolean.TRUE.equals(all.complexScript());
    FontNames fonts = all.fonts();
    String ascii = orElse(fonts.ascii(), USUAL_FONT);
    return runs.shared(
        new RunFormat(
            new WordFonts(
                ascii,
                orElse(fonts.highAnsi(), USUAL_FONT),
                orElse(fonts.eastAsia(), USUAL_FONT),
                orElse(fonts.complexScript(), USUAL_FONT)),
            orElse(complex ? all.complexSize() : all.size(), USUAL_SIZE),
            on.contains(complex ? Toggle.BOLD_COMPLEX : Toggle.BOLD),
            on.contains(complex ? Toggle.ITALIC_COMPLEX : Toggle.ITALIC),
            orElse(all.underline(), Underline.NONE),
            on.contains(Toggle.STRUCK) || on.contains(Toggle.STRUCK_TWICE),
            on.contains(Toggle.CAPITALS)
                ? LetterShape.ALL_CAPITALS
                : on.contains(Toggle.SMALL_CAPITALS)
                    ? LetterShape.SMALL_CAPITALS
                    : LetterShape.AS_TYPED,
            on.contains(Toggle.HIDDEN),
            orNull(all.colour()),
            orNull(all.highlight()),
            orElse(all.position(), VerticalPosition.BASELINE),
            orElse(all.raised(), Length.ZERO),
            orElse(all.spacing(), Length.ZERO),
            orElse(all.scale(), 100),
            orElse(all.language(), "")));
  }

  /**
   * Returns the level of a list that a paragraph is in.
   *
   * @param all the properties of the paragraph in effect
   * @return the level; null if it is in none, or in one that is not defined
   */
  public @Nullable ListLevel listLevel(ParagraphProperties all) {
    Integer list = all.list();
    return list == null || list == 0 ? null : numbering.level(list, orZero(all.level()));
  }

  /**
   * Returns a table style with those that it rests on.
   *
   * @param id its id; null for the default one
   * @return the style as it is used for tables
   */
  public TableStyle table(@Nullable String id) {
    Style named = sheet.find(id, Style.TABLE);
    return new TableStyle(named == null ? null : chains.whole(named));
  }

  /**
   * Answers whether a style is defined.
   *
   * @param id the id
   * @return true if it is
   */
  public boolean defines(String id) {
    return sheet.defines(id);
  }

  /**
   * Returns where lines are placed for a justification as files write it.
   *
   * @param justification such as {@code both}; null for none
   * @param rightToLeft whether text runs from right to left
   * @return the alignment
   */
  public static Alignment alignment(@Nullable String justification, boolean rightToLeft) {
    return ParagraphFormats.alignment(justification, rightToLeft);
  }

  private static int orZero(@Nullable Integer value) {
    return value == null ? 0 : value;
  }

  private static <T> T orElse(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
