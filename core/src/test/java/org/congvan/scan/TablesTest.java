package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.congvan.code.DocumentType;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each entry of the scanner's tables is found in its own example. */
class TablesTest {
  private static final Map<String, String> LAW_WORDS =
      Map.of("L", "Luật", "B", "Bộ luật", "P", "Pháp lệnh");

  static List<String[]> documentWords() {
    return Lexicon.table("document-words.tsv", 6);
  }

  static List<String[]> lawLetters() {
    return Lexicon.table("law-letters.tsv", 4);
  }

  static List<String[]> laws() {
    return Lexicon.table("laws.tsv", 5);
  }

  static Stream<String[]> issuers() {
    return Lexicon.table("issuers.tsv", 6).stream().filter(row -> !row[0].equals("head"));
  }

  static List<String[]> places() {
    return Lexicon.table("places.tsv", 2);
  }

  @ParameterizedTest
  @MethodSource("documentWords")
  void documentWord_isFoundInItsExample(
      String word, String type, String use, String from, String until, String example) {
    FoundCitation found = only(example);

    assertThat(VietnameseText.comparisonKey(found.text()))
        .startsWith(VietnameseText.comparisonKey(word));
    if (!type.equals("-")) {
      assertThat(found.reference().findType()).contains(DocumentType.valueOf(type));
    }
  }

  @ParameterizedTest
  @MethodSource("lawLetters")
  void lettersOfALaw_giveItsName(String letters, String type, String name, String example) {
    FoundCitation found = only(example);

    assertThat(found.typeWord()).isEqualTo(letters);
    assertThat(found.reference().findType()).contains(DocumentType.valueOf(type));
    assertThat(found.reference().title()).isEqualTo(name);
    assertThat(found.reference().date()).isNotNull();
    assertThat(Lexicon.table("laws.tsv", 5)).extracting(row -> row[1]).contains(name);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void law_isFoundInItsExample(
      String kind, String name, String code, String adopted, String example) {
    FoundCitation found = only(example);

    String number = code.equals("-") ? "" : " số " + code;
    assertThat(found.text()).isEqualTo(LAW_WORDS.get(kind) + " " + name + number);
    assertThat(found.reference().title()).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("issuers")
  void issuer_isFoundInItsExample(
      String use, String name, String abbreviation, String from, String until, String example) {
    String rest = use.equals("kind") ? " Nam Hải" : "";

    assertThat(only(example).reference().issuer()).isEqualTo(name + rest);
  }

  @ParameterizedTest
  @MethodSource("places")
  void place_isFoundInItsExample(String place, String example) {
    assertThat(only(example).reference().issuer()).isEqualTo("Sở Tài chính " + place);
  }

  @Test
  void tableThatIsMissingOrHasOtherColumns_isRefusedByName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.table("none.tsv", 2))
        .withMessage("Table is not in the jar: none.tsv");
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.table("places.tsv", 3))
        .withMessageStartingWith("Row of places.tsv must have 3 columns: ");
  }

  private static FoundCitation only(String example) {
    List<FoundCitation> found = CitationScanner.standard().scan(example);
    assertThat(found).as(example).hasSize(1);
    return found.get(0);
  }
}
