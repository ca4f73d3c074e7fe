package org.congvan.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.congvan.code.DocumentType;
import org.congvan.scan.words.Phrases;
import org.congvan.scan.words.Words;

/**
 * The words the scanner knows: kinds of documents, names of laws and of issuers, places.
 *
 * <p>They come from the tables beside this class; a caller may add names of laws and issuers.
 */
final class Lexicon {
  private static final String MINISTRY = "Bộ ";

  private final Phrases<TypeWord> types = Phrases.terms();
  private final Phrases<String> laws = Phrases.names();
  private final Phrases<IssuerWord> issuers = Phrases.names();
  private final Phrases<String> fields = Phrases.names();
  private final Phrases<String> places = Phrases.names();
  private final Set<String> agencies = new HashSet<>();

  private final boolean courtCases;

  Lexicon(List<String> moreLaws, List<String> moreIssuers, boolean courtCases) {
    this.courtCases = courtCases;
    for (String[] row : table("document-words.tsv", 6)) {
      DocumentType type = row[1].equals("-") ? null : DocumentType.valueOf(row[1]);
      TypeWord.Use use = TypeWord.Use.valueOf(row[2].toUpperCase(Locale.ROOT));
      types.add(row[0], new TypeWord(type, use, ""));
    }
    for (String[] row : table("law-letters.tsv", 4)) {
      DocumentType type = DocumentType.valueOf(row[1]);
      types.add(row[0], new TypeWord(type, TypeWord.Use.LAW_LETTERS, row[2]));
    }
    for (String[] row : table("laws.tsv", 5)) {
      laws.add(row[1], row[1]);
    }
    for (String[] row : table("issuers.tsv", 6)) {
      String letters = row[2].equals("-") ? "" : row[2];
      IssuerWord.Use use = IssuerWord.Use.valueOf(row[0].toUpperCase(Locale.ROOT));
      issuers.add(row[1], new IssuerWord(use, letters));
      agencies.add(letters);
      if (row[1].startsWith(MINISTRY)) {
        fields.add(row[1].substring(MINISTRY.length()), row[1]);
      }
    }
    for (String[] row : table("places.tsv", 2)) {
      places.add(row[0], row[0]);
    }
    moreLaws.forEach(name -> laws.add(name, name));
    moreIssuers.forEach(name -> issuers.add(name, new IssuerWord(IssuerWord.Use.BODY, "")));
  }

  Phrases<TypeWord> types() {
    return types;
  }

  /** Finds the name of the law that letters stand for: Dân sự for BLDS. */
  Optional<String> lawOf(String letters) {
    Phrases.Match<TypeWord> match = types.longest(new Words(letters, 0), 0);
    return Optional.ofNullable(match).map(found -> found.value().name()).filter(n -> !n.isEmpty());
  }

  Phrases<String> laws() {
    return laws;
  }

  Phrases<IssuerWord> issuers() {
    return issuers;
  }

  /** The names of ministries without the word Bộ, as they stand behind liên Bộ. */
  Phrases<String> fields() {
    return fields;
  }

  Phrases<String> places() {
    return places;
  }

  /** Returns whether the numbers of court cases count as citations. */
  boolean hasCourtCases() {
    return courtCases;
  }

  /** Returns whether these letters stand for an issuer of the tables. */
  boolean isAgency(String letters) {
    return agencies.contains(letters);
  }

  /** Finds the letters of the body that the name of an issuer holds: BTC for Bộ trưởng Bộ … */
  Optional<String> lettersIn(String issuer) {
    Words words = new Words(issuer, 0);
    for (int i = 0; words.kind(i) != Words.END; i++) {
      Phrases.Match<IssuerWord> known = issuers.longest(words, i);
      if (known != null && !known.value().abbreviation().isEmpty()) {
        return Optional.of(known.value().abbreviation());
      }
    }
    return Optional.empty();
  }

  /** Reads a table of this package: comment lines begin with #, the next line names the columns. */
  static List<String[]> table(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Table of the scanner is not in the jar: " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      boolean header = true;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(
              "Row of " + name + " must have " + columns + " columns: " + line);
        }
        if (!header) {
          rows.add(row);
        }
        header = false;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the table " + name, failure);
    }
    return rows;
  }
}
