package org.congvan.render;

import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.law.RegulationEntry;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;

/**
 * The regulation whose page a document is set on (quy định về kỹ thuật trình bày áp dụng), such as
 * Circular 01/2011/TT-BNV for a dispatch of 11/11/2019, for all renderers that write pages.
 */
public final class PageRegulation {

  private PageRegulation() {}

  /**
   * Returns the regulation whose page a document is set on; for a copy, that of its original.
   *
   * @param regulations the regulations to choose from
   * @param document the document
   * @param choice what the caller wants
   * @return the regulation with its page
   * @throws RenderException if no regulation applies; the message says which choice would help
   */
  public static RegulationEntry of(
      RegulationCatalogue regulations, OfficialDocument document, RegulationChoice choice) {
    RegulationDecision decision = regulations.decide(document.original(), choice);
    if (decision instanceof RegulationDecision.Found found) {
      return found.entry();
    } else if (decision instanceof RegulationDecision.NotFound none) {
      throw refused(none, regulations, document);
    }
    throw new AssertionError(decision);
  }

  private static RenderException refused(
      RegulationDecision.NotFound none,
      RegulationCatalogue regulations,
      OfficialDocument document) {
    DocumentPath header =
        document.isCopy() ? DocumentPath.of("original", "header") : DocumentPath.of("header");
    boolean placeKnown = document.original().header().promulgation() != null;
    DocumentPath promulgation = header.child("promulgation");
    String named =
        "name the regulation whose page to use, one of "
            + regulations
            + ", by RegulationChoice.under(\"nd30-2020\")";
    String why = none.explanation();
    return switch (none.reason()) {
      case NO_DATE ->
          new RenderException(
              placeKnown ? promulgation.child("date") : promulgation,
              why
                  + "; give a day, such as RegulationChoice.asOf(LocalDate.of(2026, 1, 15)), or "
                  + named);
      case NO_REGULATION -> new RenderException(promulgation.child("date"), why + "; " + named);
      case OTHER_FAMILY ->
          new RenderException(
              header.child("family"),
              why + "; " + named + ", or add one for the family by RegulationCatalogue.with");
      case UNKNOWN_REGULATION ->
          new RenderException(DocumentPath.ROOT, why + "; expected one of " + regulations);
    };
  }
}
