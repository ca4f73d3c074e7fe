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
 * Makes inlines of running text (đoạn văn có viện dẫn): each citation found becomes a {@link
 * Citation}, what stands between them {@link Text}; no word is lost.
 *
 * <pre>{@code
 * Paragraph basis = CitationInlines.standard().paragraph("Căn cứ Luật Phá sản;");
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads if the addresses are.
 */
public final class CitationInlines {
  private static final CitationInlines STANDARD =
      new CitationInlines(ReferenceScanner.standard(), reference -> Optional.empty());

  private final ReferenceScanner scanner;
  private final Function<LegalReference, Optional<URI>> addresses;

  private CitationInlines(
      ReferenceScanner scanner, Function<LegalReference, Optional<URI>> addresses) {
    this.scanner = scanner;
    this.addresses = addresses;
  }

  /**
   * Returns the inlines of the standard scanner, without addresses.
   *
   * @return always the same
   */
  public static CitationInlines standard() {
    return STANDARD;
  }

  /**
   * Uses a scanner.
   *
   * @param scanner finds the citations
   * @return inlines without addresses
   */
  public static CitationInlines of(ReferenceScanner scanner) {
    return new CitationInlines(Objects.requireNonNull(scanner, "scanner"), r -> Optional.empty());
  }

  /**
   * Gives the citations addresses, which renderers make links of.
   *
   * @param newAddresses tells where a cited document can be read, or empty if it is not known
   * @return inlines with addresses
   */
  public CitationInlines withAddresses(Function<LegalReference, Optional<URI>> newAddresses) {
    return new CitationInlines(scanner, Objects.requireNonNull(newAddresses, "newAddresses"));
  }

  /**
   * Divides a text.
   *
   * @param text any text
   * @return its inlines in reading order; none for an empty text
   */
  public List<Inline> in(String text) {
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    for (FoundReference found : scanner.scan(text)) {
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
    return Paragraph.of(in(text).toArray(Inline[]::new));
  }
}
