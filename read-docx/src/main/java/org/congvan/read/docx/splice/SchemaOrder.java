package org.congvan.read.docx.splice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of properties that the schema demands.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Part 1, 17.3.1.26, 17.3.2.28, 17.6.17</a>
 */
final class SchemaOrder {

  private static final Map<String, Map<String, Integer>> RANKS =
      Map.of(
          "pPr",
          ranks(
              "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                  + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                  + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                  + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                  + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
                  + " sectPr pPrChange"),
          "rPr",
          ranks(
              "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                  + " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz"
                  + " szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
                  + " eastAsianLayout specVanish oMath rPrChange"),
          "sectPr",
          ranks(
              "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
                  + " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg"
                  + " textDirection bidi rtlGutter docGrid printerSettings sectPrChange"));

  private SchemaOrder() {}

  private static Map<String, Integer> ranks(String names) {
    Map<String, Integer> ranks = new HashMap<>();
    for (String name : List.of(names.split(" ", -1))) {
      ranks.put(name, ranks.size());
    }
    return Map.copyOf(ranks);
  }

  /** The place of a property among those of its parent; -1 if it is not known. */
  static int rank(String parent, String name) {
    Map<String, Integer> ranks = RANKS.get(parent);
    Integer rank = ranks == null ? null : ranks.get(name);
    return rank == null ? -1 : rank;
  }
}
