package org.congvan.scan;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.congvan.body.LinkAddress;
import org.congvan.reference.LegalReference;

/**
 * Writes running text as HTML with links for its citations (viện dẫn có liên kết), such as {@code
 * Căn cứ <a href="https://example.org/luat-pha-san">Luật Phá sản</a>;}.
 *
 * <p>Keeps all characters of the text, line breaks included; those with a meaning in HTML become
 * entities. Immutable, and safe for use by many threads if the function of addresses is.
 *
 * <pre>{@code
 * CitationHtml.of(CitationScanner.standard(), reference -> portal.addressOf(reference.code()))
 *     .toHtml("Căn cứ Luật Phá sản;");
 * }</pre>
 */
public final class CitationHtml {
  private final CitationScanner scanner;
  private final Function<LegalReference, Optional<URI>> addresses;

  private CitationHtml(CitationScanner scanner, Function<LegalReference, Optional<URI>> addresses) {
    this.scanner = Objects.requireNonNull(scanner, "scanner");
    this.addresses = Objects.requireNonNull(addresses, "addresses");
  }

  /**
   * Makes a writer.
   *
   * @param scanner finds the citations
   * @param addresses returns the address of a cited document; if empty, its citation stays plain
   *     text
   * @return the writer
   */
  public static CitationHtml of(
      CitationScanner scanner, Function<LegalReference, Optional<URI>> addresses) {
    return new CitationHtml(scanner, addresses);
  }

  /**
   * Writes a text.
   *
   * @param text any text, not HTML
   * @return the content of an HTML element
   * @throws IllegalArgumentException if an address is neither relative nor of http or https by the
   *     rule of {@link LinkAddress}, since such a link could run a script
   */
  public String toHtml(String text) {
    StringBuilder html = new StringBuilder(text.length() + text.length() / 4);
    int at = 0;
    for (FoundCitation found : scanner.scan(text)) {
      Optional<URI> address = addresses.apply(found.reference());
      if (address.isPresent()) {
        int start = Math.toIntExact(found.span().start());
        escape(text.substring(at, start), html);
        html.append("<a href=\"");
        escape(checked(address.get(), found), html);
        html.append("\">");
        escape(found.text(), html);
        html.append("</a>");
        at = Math.toIntExact(found.span().end());
      }
    }
    escape(text.substring(at), html);
    return html.toString();
  }

  private static String checked(URI address, FoundCitation found) {
    boolean ofSameSite = !address.isAbsolute() && address.getRawAuthority() == null;
    boolean ofWeb = "http".equalsIgnoreCase(address.getScheme());
    ofWeb |= "https".equalsIgnoreCase(address.getScheme());
    if (!ofSameSite && !ofWeb) {
      throw new IllegalArgumentException(
          "Cannot link citation \""
              + found.text()
              + "\" to \""
              + address
              + "\": expected a relative address or one of http or https, such as"
              + " https://example.org/luat-pha-san");
    }
    return ofSameSite ? address.toASCIIString() : LinkAddress.written(address);
  }

  private static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
