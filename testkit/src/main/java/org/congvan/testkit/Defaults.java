package org.congvan.testkit;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Default settings of a machine that no renderer or reader may show; the one place that touches
 * them.
 */
record Defaults(Locale locale, TimeZone zone) {
  /** A dotless i, other digits and another calendar; days that begin before and after ours. */
  static final List<Defaults> ODD =
      List.of(
          new Defaults(Locale.forLanguageTag("tr-TR"), TimeZone.getTimeZone("Pacific/Kiritimati")),
          new Defaults(
              Locale.forLanguageTag("ar-EG-u-nu-arab"), TimeZone.getTimeZone("Pacific/Pago_Pago")),
          new Defaults(
              Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
              TimeZone.getTimeZone("Asia/Kathmandu")));

  static Defaults current() {
    return new Defaults(Locale.getDefault(), TimeZone.getDefault());
  }

  void set() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Override
  public String toString() {
    return "locale " + locale.toLanguageTag() + ", zone " + zone.getID();
  }
}
