package org.congvan.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.congvan.spring.language.MessageLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The language of whoever sent a request. Where the application knows its users by other means than
 * the header, such as a cookie, it is the one that the application has resolved; the header is read
 * here because Spring takes the machine's own language for a request without one.
 */
public final class RequestLanguage {

  private final MessageLanguage languages;

  /**
   * Makes the choice.
   *
   * @param languages chooses between languages
   */
  public RequestLanguage(MessageLanguage languages) {
    this.languages = languages;
  }

  /**
   * Chooses.
   *
   * @param request the request
   * @return Vietnamese or English
   */
  public Locale of(HttpServletRequest request) {
    LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
    return resolver == null || resolver instanceof AcceptHeaderLocaleResolver
        ? languages.ofHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
        : languages.of(resolver.resolveLocale(request));
  }
}
