package org.congvan.scan;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.congvan.body.Citation;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.Text;
import org.congvan.reference.LegalReference;

/**
 * Makes inlines of running text (đoạn văn có viện dẫn): each citation becomes a {@link Citation},
 * the text between them {@link Text}; no character is lost.
 *
 * <pre>{@code
 * Paragraph basis = CitationInlines.standard().paragraph("Căn cứ Luật Phá sản;");
 * }</pre>
 *
 * <p>Immutable, and safe for use by many threads if the function of addresses is.
 */
public final class CitationInlines {
  private static final CitationInlines STANDARD =
      new CitationInlines(CitationScanner.standard(), reference -> Optional.empty());

  private final CitationScanner scanner;
  private final Function<LegalReference, Optional<URI>> addresses;

  private CitationInlines(
      CitationScanner scanner, Function<LegalReference, Optional<URI>> addresses) {
    this.scanner = scanner;
    this.addresses = addresses;
  }

  /**
   * Returns the maker that uses the standard scanner and adds no addresses.
   *
   * @return always the same instance
   */
  public static CitationInlines standard() {
    return STANDARD;
  }

  /**
   * Makes one with a scanner.
   *
   * @param scanner finds the citations
   * @return a maker that adds no addresses
   */
  public static CitationInlines of(CitationScanner scanner) {
    return new CitationInlines(Objects.requireNonNull(scanner, "scanner"), r -> Optional.empty());
  }

  /**
   * Gives the citations addresses, which renderers make links of.
   *
   * @param newAddresses returns the address of a cited document, or empty if it has none
   * @return a maker that adds these addresses
   */
  public CitationInlines withAddresses(Function<LegalReference, Optional<URI>> newAddresses) {
    return new CitationInlines(scanner, Objects.requireNonNull(newAddresses, "newAddresses"));
  }

  /**
   * Makes the inlines of a text.
   *
   * @param text any text
   * @return the inlines in the order of the text; none for an empty text
   */
  public List<Inline> toInlines(String text) {
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    for (FoundCitation found : scanner.scan(text)) {
      int start = Math.toIntExact(found.span().start());
      if (start > at) {
        inlines.add(Text.of(text.substring(at, start)));
      }
      Citation citation = Citation.of(found.text(), found.reference());
      inlines.add(addresses.apply(found.reference()).map(citation::withTarget).orElse(citation));
      at = Math.toIntExact(found.span().end());
    }
    if (at < text.length()) {
      inlines.add(Text.of(text.substring(at)));
    }
    return List.copyOf(inlines);
  }

  /**
   * Makes a paragraph of running text.
   *
   * @param text the text, not blank
   * @return the paragraph
   * @throws IllegalArgumentException if the text is blank
   */
  public Paragraph paragraph(String text) {
    return Paragraph.of(toInlines(text).toArray(Inline[]::new));
  }
}
