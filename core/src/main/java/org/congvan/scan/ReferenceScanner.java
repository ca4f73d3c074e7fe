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
 * <p>A scanner is immutable and free of state: any number of threads may use one. It reads each
 * text in a time that grows with its length, whatever the text, and never throws because of it.
 *
 * <pre>{@code
 * for (FoundReference found : ReferenceScanner.standard().scan(text)) {
 *   System.out.println(found.span() + " " + found.reference());
 * }
 * }</pre>
 */
public final class ReferenceScanner {
  private static final ReferenceScanner STANDARD = builder().build();

  private final Lexicon lexicon;

  private ReferenceScanner(Builder builder) {
    this.lexicon = new Lexicon(builder.laws, builder.issuers, builder.courtCases);
  }

  /**
   * Returns the scanner with the words of its own tables.
   *
   * @return always the same scanner
   */
  public static ReferenceScanner standard() {
    return STANDARD;
  }

  /**
   * Begins a scanner that knows more words.
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
   * @return the citations in the order of the text; none overlaps another
   */
  public List<FoundReference> scan(CharSequence text) {
    return List.copyOf(new Scan(Objects.requireNonNull(text, "text"), lexicon).run());
  }

  /**
   * Finds all citations of a text that need not fit in memory. A citation of up to 4,096 characters
   * is found wherever it stands; what is mended by the help of other citations looks for them in
   * the neighbourhood only.
   *
   * @param in the text, read to its end and not closed
   * @param found takes the citations in the order of the text, their offsets counted from its
   *     beginning
   * @throws IOException if the text cannot be read
   */
  public void scan(Reader in, Consumer<FoundReference> found) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(found, "found");
    new StreamScan(in, lexicon, found).run();
  }

  /** Gathers the words of a scanner. */
  public static final class Builder {
    private final List<String> laws = new ArrayList<>();
    private final List<String> issuers = new ArrayList<>();

    private boolean courtCases;

    private Builder() {}

    /**
     * Has the numbers of court cases found too, such as {@code 12/2017/TLST-DS} in {@code vụ án thụ
     * lý số 12/2017/TLST-DS}; without this they are passed over, since they name no document.
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
     * Adds an issuer that the tables lack; names are read without it too, but may be cut where they
     * go on with small letters.
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
    public ReferenceScanner build() {
      return new ReferenceScanner(this);
    }
  }
}
