package org.congvan.read.docx.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.congvan.layout.Component;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.regulation.Basis;

/** The words of audits in one language. */
final class AuditTexts {

  private static final AuditTexts VIETNAMESE = new AuditTexts("vi");
  private static final AuditTexts ENGLISH = new AuditTexts("en");

  private final Properties texts = new Properties();
  private final String language;

  private AuditTexts(String language) {
    this.language = language;
    String resource = "audit_" + language + ".properties";
    try (InputStream stream =
            Objects.requireNonNull(AuditTexts.class.getResourceAsStream(resource), resource);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read " + resource, broken);
    }
  }

  /** English for English readers, Vietnamese for all others. */
  static AuditTexts in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
  }

  String language() {
    return language;
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }

  String get(String key, Object... arguments) {
    String text = Objects.requireNonNull(texts.getProperty(key), key);
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int number = at + 2 < text.length() ? text.charAt(at + 1) - '0' : -1;
      if (c == '{' && text.charAt(at + 2) == '}' && number >= 0 && number < arguments.length) {
        filled.append(arguments[number]);
        at += 3;
      } else {
        filled.append(c);
        at++;
      }
    }
    return filled.toString();
  }

  /** The heading of faults or doubts: as many requirements as in the numbers above, in entries. */
  String heading(Outcome outcome, int requirements, int entries) {
    return get("heading.entries", get("heading." + outcome), requirements, entries);
  }

  /** The heading of what was not evaluated. */
  String heading(Outcome outcome, int requirements) {
    return get("heading.requirements", get("heading." + outcome), requirements);
  }

  String of(Phrase phrase) {
    return get(phrase.key(), phrase.arguments().stream().map(this::argument).toArray());
  }

  private String argument(String argument) {
    if (argument.startsWith("#")) {
      return get(argument.substring(1));
    }
    return language.equals("vi") && isFigure(argument) ? argument.replace('.', ',') : argument;
  }

  private static boolean isFigure(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(each -> (each >= '0' && each <= '9') || " ./".indexOf(each) >= 0);
  }

  /** Such as "letter size of motto". */
  String name(CheckResult check) {
    String aspect = get("aspect." + check.aspect().id());
    Component component = check.component();
    return component == null ? aspect : get("aspect.of", aspect, get("component." + component));
  }

  String of(Spot spot, int others) {
    WordPlace place = spot.place();
    String where =
        place.part().isEmpty()
            ? get("place.file")
            : place.run() > 0
                ? get("place.run", place.part(), place.paragraph(), place.run())
                : place.paragraph() > 0
                    ? get("place.paragraph", place.part(), place.paragraph())
                    : get("place.part", place.part());
    String whole = spot.excerpt().isEmpty() ? where : where + ": “" + spot.excerpt() + "”";
    return others > 0 ? get("place.others", whole, others) : whole;
  }

  String of(Basis basis) {
    if (basis instanceof Basis.Clause clause) {
      return clause.citation();
    }
    if (basis instanceof Basis.UnreadClause unread) {
      String place = unread.location() == null ? "" : ", " + unread.location();
      return get(
          "basis.unread",
          unread.document() + place,
          unread.source(),
          get("confidence." + unread.confidence()));
    }
    if (basis instanceof Basis.OfficialSample sample) {
      return get("basis.sample", sample.document(), sample.sample());
    }
    if (basis instanceof Basis.Practice practice) {
      return get("basis.practice", practice.source(), get("confidence." + practice.confidence()));
    }
    if (basis instanceof Basis.Consistency consistency) {
      return get("basis.consistency", consistency.reason());
    }
    throw new AssertionError(basis);
  }

  /** The bases of several requirements, each once. */
  String of(List<Basis> bases) {
    List<String> all = bases.stream().map(this::of).distinct().toList();
    return String.join("; ", all);
  }
}
