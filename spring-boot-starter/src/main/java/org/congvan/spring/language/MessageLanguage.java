package org.congvan.spring.language;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The language in which a client reads messages: Vietnamese or English, whichever it likes better
 * ({@code Accept-Language: fr, en;q=0.8} is English), and the application's own where it asks for
 * neither. Immutable.
 */
public final class MessageLanguage {

  private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

  private final Locale usual;

  /**
   * Makes the choice between languages.
   *
   * @param usual the language of those who ask for neither
   */
  public MessageLanguage(Locale usual) {
    this.usual = Objects.requireNonNull(usual, "usual");
  }

  /**
   * Chooses by a header.
   *
   * @param acceptLanguage the value of {@code Accept-Language}; null if the request has no such
   *     header
   * @return Vietnamese or English; the usual language if the header asks for neither or is missing
   */
  public Locale ofHeader(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return usual;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return found == null ? usual : found;
    } catch (IllegalArgumentException noHeader) {
      return usual;
    }
  }

  /**
   * Chooses by what an application knows of its user.
   *
   * @param locale such as {@code en_GB}
   * @return Vietnamese or English; the usual language where it is neither
   */
  public Locale of(Locale locale) {
    return SPOKEN.stream()
        .filter(each -> each.getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(usual);
  }
}
