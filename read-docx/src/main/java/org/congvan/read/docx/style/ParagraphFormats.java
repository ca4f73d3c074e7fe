package org.congvan.read.docx.style;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.congvan.layout.Alignment;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.BorderLine;
import org.congvan.read.docx.format.Borders;
import org.congvan.read.docx.format.LineSpacing;
import org.congvan.read.docx.format.ParagraphFormat;
import org.congvan.read.docx.format.TabStop;
import org.congvan.read.docx.property.BorderSides;
import org.congvan.read.docx.property.ParagraphProperties;
import org.jspecify.annotations.Nullable;

/** Properties in effect as the format that others see: what nobody says is as Word takes it. */
final class ParagraphFormats {

  private ParagraphFormats() {}

  static ParagraphFormat of(String style, ParagraphProperties all) {
    boolean rightToLeft = isTrue(all.rightToLeft());
    BorderLine between = BorderSides.drawn(all.borders().insideRows());
    return new ParagraphFormat(
        style,
        alignment(all.justification(), rightToLeft),
        orZero(all.left()),
        orZero(all.right()),
        orZero(all.firstLine()),
        orZero(all.before()),
        orZero(all.after()),
        !isTrue(all.contextual()),
        all.lines() == null ? LineSpacing.SINGLE : all.lines(),
        isTrue(all.keepNext()),
        isTrue(all.keepLines()),
        isTrue(all.pageBreakBefore()),
        !Boolean.FALSE.equals(all.widowControl()),
        borders(all.borders()),
        between,
        tabs(all.tabs()),
        all.outlineLevel() == null ? 0 : all.outlineLevel(),
        rightToLeft,
        isTrue(all.framed()),
        all.shading() == null || all.shading().isEmpty() ? null : all.shading());
  }

  static Borders borders(BorderSides sides) {
    Borders borders =
        new Borders(
            BorderSides.drawn(sides.top()),
            BorderSides.drawn(sides.bottom()),
            BorderSides.drawn(sides.left()),
            BorderSides.drawn(sides.right()));
    return borders.isEmpty() ? Borders.NONE : borders;
  }

  /** In text from right to left, left means the side where lines begin. */
  static Alignment alignment(@Nullable String justification, boolean rightToLeft) {
    return switch (justification == null ? "" : justification) {
      case "center" -> Alignment.CENTER;
      case "right", "end" -> rightToLeft ? Alignment.LEFT : Alignment.RIGHT;
      case "", "left", "start", "numTab" -> rightToLeft ? Alignment.RIGHT : Alignment.LEFT;
      default -> Alignment.JUSTIFIED;
    };
  }

  private static List<TabStop> tabs(List<ParagraphProperties.Tab> tabs) {
    return tabs.stream()
        .map(ParagraphProperties.Tab::stop)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(TabStop::position))
        .toList();
  }

  private static Length orZero(@Nullable Length length) {
    return length == null ? Length.ZERO : length;
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value);
  }
}
