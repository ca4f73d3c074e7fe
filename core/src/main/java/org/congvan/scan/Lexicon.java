package org.congvan.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.congvan.code.DocumentType;
import org.congvan.scan.token.Phrases;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordTable;

/**
 * The words that a scanner knows: types of documents, names of laws, issuers and places.
 *
 * <p>They are in the tables beside this class; a caller may add names of laws and issuers.
 */
final class Lexicon {
  private static final String MINISTRY = "Bộ ";

  /**
   * How many letters the words of a type have that are also found without the space between them.
   */
  private static final int MAX_GLUED = 8;

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
      TypeWord word = new TypeWord(type, use, "");
      types.add(row[0], word);
      String glued = row[0].replace(" ", "");
      if (glued.length() < row[0].length() && glued.length() <= MAX_GLUED) {
        types.add(glued, word);
      }
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

  /** Finds the name of the law that letters abbreviate: Dân sự for BLDS. */
  Optional<String> lawOf(String letters) {
    Phrases.Match<TypeWord> match = types.longest(new Tokens(letters, 0), 0);
    return Optional.ofNullable(match).map(found -> found.value().name()).filter(n -> !n.isEmpty());
  }

  Phrases<String> laws() {
    return laws;
  }

  Phrases<IssuerWord> issuers() {
    return issuers;
  }

  /** Returns the names of ministries without the word Bộ, as they follow liên Bộ. */
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

  /** Returns whether letters are the abbreviation of an issuer of the tables. */
  boolean isAgency(String letters) {
    return agencies.contains(letters);
  }

  /** Finds the abbreviation of the body in the name of an issuer: BTC for Bộ trưởng Bộ … */
  Optional<String> lettersIn(String issuer) {
    Tokens tokens = new Tokens(issuer, 0);
    for (int i = 0; tokens.kind(i) != Tokens.END; i++) {
      Phrases.Match<IssuerWord> known = issuers.longest(tokens, i);
      if (known != null && !known.value().abbreviation().isEmpty()) {
        return Optional.of(known.value().abbreviation());
      }
    }
    return Optional.empty();
  }

  static List<String[]> table(String name, int columns) {
    return WordTable.rows(Lexicon.class, name, columns);
  }
}
