package org.congvan.read.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Letter size and typeface of a run by its styles, from what POI has of them. */
final class PoiStyles {

  private final XWPFStyles styles;

  PoiStyles(XWPFDocument document) {
    this.styles = document.getStyles();
  }

  /** The size of what says one first: the run, its styles, the defaults. */
  long halfPoints(XWPFParagraph paragraph, XWPFRun run) {
    for (CTRPr level : levels(paragraph, run)) {
      if (level.sizeOfSzArray() > 0) {
        return new BigDecimal(level.getSzArray(0).getVal().toString()).longValueExact();
      }
    }
    return 20;
  }

  /** The typeface, likewise; empty where a theme says it. */
  String font(XWPFParagraph paragraph, XWPFRun run) {
    for (CTRPr level : levels(paragraph, run)) {
      if (level.sizeOfRFontsArray() > 0) {
        if (level.getRFontsArray(0).isSetAsciiTheme()) {
          return "";
        }
        if (level.getRFontsArray(0).isSetAscii()) {
          return level.getRFontsArray(0).getAscii();
        }
      }
    }
    return "Times New Roman";
  }

  private List<CTRPr> levels(XWPFParagraph paragraph, XWPFRun run) {
    List<CTRPr> levels = new ArrayList<>();
    CTRPr direct = run.getCTR().getRPr();
    if (direct != null) {
      levels.add(direct);
      if (direct.sizeOfRStyleArray() > 0) {
        addChain(styles.getStyle(direct.getRStyleArray(0).getVal()), levels);
      }
    }
    XWPFStyle style = paragraph.getStyle() == null ? null : styles.getStyle(paragraph.getStyle());
    addChain(style == null ? usual() : style, levels);
    CTRPr defaults =
        styles.getCtStyles().isSetDocDefaults()
                && styles.getCtStyles().getDocDefaults().isSetRPrDefault()
            ? styles.getCtStyles().getDocDefaults().getRPrDefault().getRPr()
            : null;
    if (defaults != null) {
      levels.add(defaults);
    }
    return levels;
  }

  private @Nullable XWPFStyle usual() {
    return styles.getStyles().stream()
        .filter(style -> style.getType() == STStyleType.PARAGRAPH)
        .filter(style -> style.getCTStyle().isSetDefault())
        .findFirst()
        .orElse(null);
  }

  private void addChain(@Nullable XWPFStyle style, List<CTRPr> levels) {
    XWPFStyle at = style;
    while (at != null) {
      if (at.getCTStyle().isSetRPr()) {
        levels.add(at.getCTStyle().getRPr());
      }
      String below = at.getBasisStyleID();
      at = below == null ? null : styles.getStyle(below);
    }
  }
}
