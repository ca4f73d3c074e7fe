package org.congvan.render.html.write;

import java.util.List;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.congvan.page.ComponentLines;

/**
 * How the pages of a file are printed: their size and margins, the number that is not shown on the
 * first page of a part, and the agency's address at the foot of page 1. Margin boxes are known to
 * Chromium from 131 on.
 */
final class PageRules {

  /**
   * Chromium from 131 on, the first with margin boxes, which CSS cannot ask for: the first property
   * came with them, the second one no other browser knows.
   */
  private static final String KNOWS_MARGIN_BOXES =
      "(font-variant-emoji:text) and (-webkit-app-region:none)";

  private final PageLayout layout;
  private final StringBuilder css = new StringBuilder();

  private PageRules(PageLayout layout) {
    this.layout = layout;
  }

  /**
   * Returns the rules.
   *
   * @param parts the sheets of the document and of its annexes
   * @param contact the lines at the foot of page 1; empty where there are none
   */
  static String of(PageLayout layout, List<Sheets> parts, List<ComponentLines> contact) {
    PageRules rules = new PageRules(layout);
    // A counter is shown from 2 on, so that the first page of each part has no number.
    rules.css.append(
        """
        @counter-style from-two{system:extends decimal;range:2 infinite;fallback:no-number}
        @counter-style no-number{system:cyclic;symbols:""}
        """);
    for (Sheets part : parts) {
      for (boolean across : new boolean[] {false, true}) {
        if (part.uses(across)) {
          rules.page(part.part(), across);
        }
      }
    }
    if (!contact.isEmpty()) {
      rules.contact(contact);
    }
    return rules.css.toString();
  }

  private void page(int part, boolean across) {
    Length width = across ? layout.paper().height() : layout.paper().width();
    Length height = across ? layout.paper().width() : layout.paper().height();
    String name = Sheets.pageName(part, across);
    css.append("@page ").append(name).append("{size:");
    css.append(Css.of(width)).append(' ').append(Css.of(height));
    css.append(";margin:").append(Css.of(upperMargin()));
    css.append(' ').append(Css.of(layout.margins().right().chosen()));
    css.append(' ').append(Css.of(layout.margins().bottom().chosen()));
    css.append(' ').append(Css.of(layout.margins().left().chosen()));
    css.append(";counter-increment:page-of-").append(part).append(';');
    number(part);
    css.append("}\n.").append(name).append("{page:").append(name).append("}\n");
  }

  private Length upperMargin() {
    return layout.margins().top().chosen().minus(LayoutStyles.ABOVE_FIRST_LINE);
  }

  private void number(int part) {
    PageNumbering numbering = layout.pageNumbering();
    boolean atTop = numbering.place() == PageNumbering.Place.TOP;
    css.append(atTop ? "@top-" : "@bottom-").append(side(numbering.alignment()));
    css.append("{content:counter(page-of-").append(part).append(",from-two);");
    css.append(LayoutStyles.letters(layout, Component.PAGE_NUMBER));
    css.append(";vertical-align:").append(atTop ? "top;padding-top:" : "bottom;padding-bottom:");
    css.append(Css.of(layout.headerDistance())).append('}');
  }

  private static String side(Alignment alignment) {
    return switch (alignment) {
      case LEFT, JUSTIFIED -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
    };
  }

  /** Puts the address into the lower margin, which is made higher where the lines need it. */
  private void contact(List<ComponentLines> lines) {
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (ComponentLines each : lines) {
      for (String line : each.lines()) {
        words.append(count++ == 0 ? "" : "\\A ").append(unquoted(line));
      }
    }
    Length size = layout.style(Component.CONTACT).size().chosen();
    Length above = layout.gaps().belowContactLine().chosen();
    Length block = LayoutStyles.lineHeight(layout, size).times(count, 1).plus(above);
    Length needed = block.plus(layout.headerDistance());
    Length margin = layout.margins().bottom().chosen();
    Length bottom = needed.compareTo(margin) > 0 ? needed : margin;
    css.append("@supports ").append(KNOWS_MARGIN_BOXES).append("{\n");
    css.append("@media print{.contact{display:none}}\n");
    css.append("@page upright-0:first{margin-bottom:").append(Css.of(bottom));
    css.append(";@bottom-center{content:\"").append(words).append("\";white-space:pre;width:100%;");
    css.append("text-align:center;vertical-align:top;");
    css.append(LayoutStyles.letters(layout, Component.CONTACT));
    css.append(";padding-top:").append(Css.of(above)).append(";border-top:");
    css.append(Css.of(layout.strokeWidths().componentStroke().chosen())).append(" solid;");
    css.append("margin-top:").append(Css.of(bottom.minus(needed))).append("}}\n}\n");
  }

  private static String unquoted(String line) {
    String quoted = Css.quoted(line);
    return quoted.substring(1, quoted.length() - 1);
  }
}
