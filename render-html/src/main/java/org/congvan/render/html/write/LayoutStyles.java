package org.congvan.render.html.write;

import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageGaps;
import org.congvan.layout.PageLayout;
import org.congvan.layout.Stroke;
import org.congvan.layout.StrokeWidths;

/** The styles of a layout as CSS: the measures of the regulation, alike for all documents. */
final class LayoutStyles {

  /** The red of stamps of secrecy and urgency, dark enough to be read on white. */
  private static final String STAMP = "#e60000";

  /** Dots to the end of the widest line. */
  private static final String DOTS = ".".repeat(400);

  /** The line that a stroke stands on in Word files. */
  private static final Length BELOW_STROKE = Length.pt(1);

  /** Windows that are narrower have one column, in millimetres. */
  private static final int TWO_COLUMNS = 120;

  /** Taken from the upper margin in print. */
  static final Length ABOVE_FIRST_LINE = Length.mm(1);

  private final PageLayout layout;
  private final StringBuilder css = new StringBuilder();

  private LayoutStyles(PageLayout layout) {
    this.layout = layout;
  }

  /**
   * Returns the styles of a layout.
   *
   * @param faces the typefaces that are inside, as CSS; empty for none
   */
  static String of(PageLayout layout, String faces) {
    LayoutStyles styles = new LayoutStyles(layout);
    styles.css.append(faces);
    styles.base(!faces.isEmpty());
    for (Component component : Component.values()) {
      styles.component(component);
    }
    styles.blocks();
    styles.screen();
    styles.print();
    return styles.css.toString();
  }

  private void rule(String selector, String... declarations) {
    css.append(selector).append('{').append(String.join(";", declarations)).append("}\n");
  }

  private void base(boolean inside) {
    String named = Css.quoted(layout.typeface());
    // All are as wide, letter by letter; those that are inside are there to be used.
    String typefaces = inside ? "\"Tinos\"," + named : named + ",\"Tinos\"";
    rule(
        "html",
        "font-family:" + typefaces + ",\"Liberation Serif\",serif",
        "color:#000",
        "background:#fff",
        "color-scheme:light",
        "text-rendering:geometricPrecision",
        "-webkit-text-size-adjust:100%",
        "text-size-adjust:100%",
        "print-color-adjust:exact",
        "-webkit-print-color-adjust:exact");
    rule("*,::before,::after", "box-sizing:border-box");
    rule("body,h1,h2,h3,h4,h5,h6,p,ul,li,figure", "margin:0", "padding:0");
    rule("h1,h2,h3,h4,h5,h6,th", "font:inherit");
    rule("ul,li", "list-style:none", "white-space:normal", "overflow-wrap:anywhere");
    rule(
        "h1,h2,h3,h4,h5,h6,p,th,td,caption,figcaption",
        "white-space:pre-wrap",
        "overflow-wrap:anywhere",
        "tab-size:" + Css.of(layout.paragraphs().indent()));
    rule("strong", "font-weight:bold");
    rule("em", "font-style:italic");
    rule("sup,sub", "font-size:66%", "line-height:0");
    rule("a", "color:#000", "text-decoration:underline");
    rule("sup>a", "text-decoration:none");
    rule(".box", "font-family:\"MS Gothic\",\"Segoe UI Symbol\",\"DejaVu Sans\",sans-serif");
    rule(
        ".unseen",
        "position:absolute",
        "width:1px",
        "height:1px",
        "overflow:hidden",
        "clip-path:inset(50%)",
        "white-space:nowrap");
  }

  /** Returns the size and the height of lines of a component, and the face. */
  static String letters(PageLayout layout, Component component) {
    ComponentStyle style = layout.style(component);
    Length size = style.size().chosen();
    return "font-size:"
        + Css.of(size)
        + ";line-height:"
        + Css.of(lineHeight(layout, size))
        + (style.bold() ? ";font-weight:bold" : "")
        + (style.italic() ? ";font-style:italic" : "");
  }

  static Length lineHeight(PageLayout layout, Length size) {
    return FontMetrics.timesNewRoman()
        .lineHeight(size)
        .times(layout.paragraphs().lineSpacing(), 100);
  }

  private void component(Component component) {
    ComponentStyle style = layout.style(component);
    StringBuilder more = new StringBuilder();
    more.append("text-align:").append(alignment(style.alignment()));
    if (style.firstLineIndented()) {
      more.append(";text-indent:").append(Css.of(layout.paragraphs().indent()));
    }
    // Of the spaces of neighbours the larger one counts, as in Word.
    space(more, "margin-top", layout.spaceAbove(component));
    space(more, "margin-bottom", style.spaceAfter());
    String selector = "[data-component=" + ComponentNames.of(component) + "]";
    rule(selector, letters(layout, component), more.toString());
    if (component == Component.TABLE_CELL || component == Component.TABLE_HEADER) {
      rule(
          ":is(td,th)" + selector,
          "padding-top:" + Css.of(style.spaceBefore()),
          "padding-bottom:" + Css.of(style.spaceAfter()));
    }
  }

  private static void space(StringBuilder declarations, String property, Length space) {
    if (space.emu() != 0) {
      declarations.append(';').append(property).append(':').append(Css.of(space));
    }
  }

  private static String alignment(Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
      case JUSTIFIED -> "justify";
    };
  }

  private void blocks() {
    StrokeWidths strokes = layout.strokeWidths();
    PageGaps gaps = layout.gaps();
    String stroke = Css.of(strokes.componentStroke().chosen()) + " solid";
    for (Alignment each : Alignment.values()) {
      String name = each == Alignment.JUSTIFIED ? "justified" : alignment(each);
      rule("." + name, "text-align:" + alignment(each));
    }
    rule(".flush", "text-indent:0");
    rule(".lines", "white-space:pre");
    rule("span.name", "margin:0");
    rule(".joined-above", "margin-top:0");
    rule(".joined-below", "margin-bottom:0");
    rule(".columns", "display:grid", "break-inside:avoid");
    rule(".end", "break-inside:avoid", "break-before:avoid");
    rule(".alone,.together", "margin-bottom:" + Css.of(gaps.belowTable().chosen()));
    rule(
        ".ruled::after",
        "content:\"\"",
        "display:block",
        "max-width:100%",
        "margin:" + Css.of(gaps.aboveRuleLine().chosen()) + " auto 0",
        "border-top:" + stroke,
        "padding-bottom:" + Css.of(BELOW_STROKE));
    rule(".room-below", "margin-bottom:" + Css.of(layout.style(Component.ADDRESSEES).spaceAfter()));
    rule(".room-above", "margin-top:" + Css.of(layout.style(Component.ADDRESSEES).spaceBefore()));
    rule(".below-circulation", "height:" + Css.of(gaps.belowCirculation().chosen()));
    stamps(strokes);
    rule(".keep", "break-after:avoid");
    rule("h1,h2,h3,h4,h5,h6", "break-after:avoid");
    tables(strokes, gaps);
    rule("figure", "position:relative", "break-inside:avoid", "text-align:center");
    figureSpace();
    rule("img,svg", "display:block", "margin:0 auto", "max-width:100%");
    rule(".leading", "overflow-x:clip", "text-align-last:left");
    rule(".leader", "display:inline-block", "width:0", "white-space:nowrap", "text-indent:0");
    rule(".leader::after", "content:\"" + DOTS + "\"");
    rule(
        ".notes",
        "margin-top:" + Css.of(gaps.belowTable().chosen()),
        "padding-top:" + Css.of(gaps.belowContactLine().chosen()));
    rule(
        ".notes::before",
        "content:\"\"",
        "display:block",
        "width:50mm",
        "border-top:" + stroke,
        "padding-bottom:" + Css.of(gaps.belowContactLine().chosen()));
    rule(
        ".copy",
        "margin-top:" + Css.of(gaps.aboveCopyLine().chosen()),
        "padding-top:" + Css.of(gaps.belowCopyLine().chosen()),
        "margin-bottom:" + Css.of(gaps.belowCopyHeader().chosen()),
        "break-inside:avoid",
        "break-after:avoid");
    over(".copy", Component.COPY_FORM, stroke);
    rule(".text", "display:flow-root");
    rule(".contact", "padding-top:" + Css.of(gaps.belowContactLine().chosen()));
    over(".contact", Component.CONTACT, stroke);
  }

  private void over(String selector, Component component, String line) {
    Stroke stroke = layout.style(component).stroke();
    if (stroke != null && stroke.place() == Stroke.Place.ABOVE) {
      rule(selector, "border-top:" + line);
    }
  }

  private void stamps(StrokeWidths strokes) {
    rule(
        ".frame",
        "display:inline-flex",
        "justify-content:center",
        "align-items:center",
        "height:" + Css.of(layout.stampFrames().height().chosen()),
        "vertical-align:top");
    for (Component component : Component.values()) {
      if (layout.style(component).boxed()) {
        rule(
            "[data-component=" + ComponentNames.of(component) + "]>.frame",
            "border:" + Css.of(strokes.stampFrame().chosen()) + " solid currentColor");
      }
    }
    rule("[data-component=confidentiality],[data-component=urgency]", "color:" + STAMP);
  }

  private void tables(StrokeWidths strokes, PageGaps gaps) {
    rule(
        "[data-component=table]",
        "border-collapse:collapse",
        "table-layout:fixed",
        "width:100%",
        "margin-bottom:" + Css.of(gaps.belowTable().chosen()));
    rule(
        "th,td",
        "border:" + Css.of(strokes.tableBorder().chosen()) + " solid #000",
        "padding-left:" + Css.of(gaps.besideCellText().chosen()),
        "padding-right:" + Css.of(gaps.besideCellText().chosen()),
        "vertical-align:middle");
    rule(".borderless :is(th,td)", "border:0", "vertical-align:top");
    rule(":is(td,th).blocks", "padding-top:0", "padding-bottom:0");
    ComponentStyle caption = layout.style(Component.CAPTION);
    rule(".captioned", "margin-top:" + Css.of(caption.spaceBefore()));
    rule("caption[data-component]", "margin-top:0", "break-after:avoid");
    rule("thead,tr", "break-inside:avoid");
  }

  /** A figure has the space of a caption, which it is set like. */
  private void figureSpace() {
    ComponentStyle caption = layout.style(Component.CAPTION);
    rule(
        "figure>:first-child",
        "margin-top:" + Css.of(caption.spaceBefore()),
        "margin-bottom:" + Css.of(caption.spaceAfter()));
  }

  private void screen() {
    String margins =
        Css.of(layout.margins().top().chosen())
            + " "
            + Css.of(layout.margins().right().chosen())
            + " "
            + Css.of(layout.margins().bottom().chosen())
            + " "
            + Css.of(layout.margins().left().chosen());
    String width = Css.of(layout.paper().width());
    String height = Css.of(layout.paper().height());
    css.append("@media screen{\n");
    rule("html", "background:#e6e6e6");
    rule(
        ".sheet",
        "display:flex",
        "flex-direction:column",
        "width:" + width,
        "min-height:" + height,
        "margin:6mm auto",
        "padding:" + margins,
        "background:#fff",
        "box-shadow:0 0 2mm #999");
    rule(".across", "width:" + height, "min-height:" + width);
    rule(".contact", "order:1", "margin-top:auto");
    css.append("}\n@media screen and (max-width:").append(width).append("){\n");
    // A table that is wider scrolls inside its sheet; one of an upright sheet fits 640 pixels.
    rule(
        ".sheet,.across",
        "width:auto",
        "min-height:0",
        "margin:0 0 3mm",
        "padding:8mm 4mm",
        "overflow-x:auto");
    rule(".lines", "white-space:pre-wrap");
    css.append("}\n@media screen and (max-width:").append(TWO_COLUMNS).append("mm){\n");
    rule("div.columns", "grid-template-columns:minmax(0,1fr)", "row-gap:2mm");
    css.append("}\n");
  }

  private void print() {
    css.append("@media print{\n");
    // Accents reach above their line; without room they would be drawn on the page before.
    rule(
        ".sheet",
        "break-before:page",
        "padding-top:" + Css.of(ABOVE_FIRST_LINE),
        "-webkit-box-decoration-break:clone",
        "box-decoration-break:clone");
    rule("main>:first-child>:first-child", "break-before:auto");
    css.append("}\n");
  }
}
