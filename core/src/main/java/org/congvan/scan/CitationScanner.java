package org.congvan.scan;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Finds the citations of legal and administrative documents in Vietnamese prose (nhận diện viện
 * dẫn), such as {@code Quyết định số 225/QĐ-TTg năm 2016} and {@code Luật Phá sản}.
 *
 * <p>Immutable, and safe for use by many threads. The time of a scan is proportional to the length
 * of the text, whatever the text, and no text makes it throw.
 *
 * <pre>{@code
 * for (FoundCitation found : CitationScanner.standard().scan(text)) {
 *   System.out.println(found.span() + " " + found.reference());
 * }
 * }</pre>
 */
public final class CitationScanner {
  private static final CitationScanner STANDARD = builder().build();

  private final Lexicon lexicon;

  private CitationScanner(Builder builder) {
    this.lexicon = new Lexicon(builder.laws, builder.issuers, builder.courtCases);
  }

  /**
   * Returns the scanner that knows the words of its own tables.
   *
   * @return always the same instance
   */
  public static CitationScanner standard() {
    return STANDARD;
  }

  /**
   * Starts a scanner that knows more words.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds all citations of a text.
   *
   * @param text the text, in any normal form
   * @return the citations in the order of the text; they do not overlap
   */
  public List<FoundCitation> scan(CharSequence text) {
    return List.copyOf(new Scan(Objects.requireNonNull(text, "text"), lexicon).run());
  }

  /**
   * Finds all citations of a text that need not fit in memory. Citations of up to 4,096 characters
   * are found anywhere. A symbol that is repaired with the help of other citations uses only those
   * nearby.
   *
   * @param in the text, read to its end and not closed
   * @param found receives the citations in the order of the text, with offsets from its start
   * @throws IOException if the text cannot be read
   */
  public void scan(Reader in, Consumer<FoundCitation> found) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(found, "found");
    new StreamScan(in, lexicon, found).run();
  }

  /** Collects the words that a scanner knows beyond its tables. */
  public static final class Builder {
    private final List<String> laws = new ArrayList<>();
    private final List<String> issuers = new ArrayList<>();

    private boolean courtCases;

    private Builder() {}

    /**
     * Makes it find the numbers of court cases too, such as {@code 12/2017/TLST-DS} in {@code vụ án
     * thụ lý số 12/2017/TLST-DS}. By default they are ignored, since they name no document.
     *
     * @return this builder
     */
    public Builder courtCases() {
      courtCases = true;
      return this;
    }

    /**
     * Adds the name of a law that the tables lack.
     *
     * @param name the name without Luật, Bộ luật or Pháp lệnh, such as {@code Nhà giáo}
     * @return this builder
     */
    public Builder law(String name) {
      laws.add(Objects.requireNonNull(name, "name"));
      return this;
    }

    /**
     * Adds an issuer that the tables lack. Other names are read too, but may be cut before a word
     * in lower case.
     *
     * @param name the full name, such as {@code Ban Quản lý khu di tích}
     * @return this builder
     */
    public Builder issuer(String name) {
      issuers.add(Objects.requireNonNull(name, "name"));
      return this;
    }

    /**
     * Builds the scanner.
     *
     * @return the scanner
     */
    public CitationScanner build() {
      return new CitationScanner(this);
    }
  }
}
