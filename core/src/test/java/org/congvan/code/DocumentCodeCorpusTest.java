package org.congvan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads the collected symbols of real documents. The collection is not part of the project; {@code
 * -Dcongvan.shared=<folder>} says where it is, and without it the tests are skipped.
 */
class DocumentCodeCorpusTest {
  private static final String PLACE = "corpus/symbols.tsv";

  /** A number that cannot be: series begin with 01. */
  private static final Set<String> REFUSED = Set.of("00/2025/QH13");

  /** Clean rows that are written otherwise: no zero before a single digit, or too many zeros. */
  private static final Map<String, String> REWRITTEN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("1/2023/TT-BNV", "01/2023/TT-BNV"),
              Map.entry("2/CT-UBND", "02/CT-UBND"),
              Map.entry("4/2020/TT-BNV", "04/2020/TT-BNV"),
              Map.entry("4/2023/TT-BNNPTNT", "04/2023/TT-BNNPTNT"),
              Map.entry("6/CT-UBND", "06/CT-UBND"),
              Map.entry("7/2020/TT-BNV", "07/2020/TT-BNV"),
              Map.entry("7/2020/TT-BYT", "07/2020/TT-BYT"),
              Map.entry("8/CT-UBND", "08/CT-UBND"),
              Map.entry("8/KH-HĐPH", "08/KH-HĐPH"),
              Map.entry("9/2020/TT-BYT", "09/2020/TT-BYT"),
              Map.entry("001/2011/BYT-KNTP", "01/2011/BYT-KNTP"),
              Map.entry("0305/2001/QĐ-BTM", "305/2001/QĐ-BTM"),
              Map.entry("0336/2005/QĐ-BTM", "336/2005/QĐ-BTM"),
              Map.entry("1/2021/NĐ-CP", "01/2021/NĐ-CP"),
              Map.entry("4/TT-BYT", "04/TT-BYT"),
              Map.entry("6/2002/TT-BTC", "06/2002/TT-BTC"),
              Map.entry("6/2024/QH15", "06/2024/QH15")));

  /** Rows whose type was mined from a neighbouring word: the letters are right. */
  private static final Set<String> TYPE_COLUMN_IS_WRONG =
      Set.of(
          "3399/QyĐ-BTL",
          "492/QĐ-UBND",
          "681/QĐ-UBND",
          "766/QĐ-UBND",
          "919/QĐ-UBND",
          "01/2003/TTLT-BLĐTBXH-BYT-BCA",
          "03/2006/TT-BTNMT",
          "07/2019/TT-BTTTT",
          "10/2009/PL-UBTVQH",
          "10/2013/NQ-HĐND",
          "123/2014/TT-BTC",
          "142/2026/NĐ-CP",
          "1836/QĐ-UBND",
          "3029/QĐ-UBND",
          "3074/QĐ-UBND",
          "42/2019/NĐ-CP",
          "63/2006/TT-BVHTTDL",
          "70/2013/NQ-HĐND",
          "84/2019/NQ-HĐND",
          "10552/BKHĐT-KTĐN");

  /** Documents of the 1990s and before whose symbol does not show the type, or in other letters. */
  private static final Set<String> LETTERS_DO_NOT_TELL =
      Set.of(
          "1092/KCM-CN",
          "1192/KCM-GTVT",
          "395/KCM-TCCBCP",
          "565/KCM-TM",
          "1450/LB-TT",
          "18/TC-KHKT",
          "33/TC-UBKHKTNN",
          "63/TC-KHKT",
          "59/TC-TCT",
          "27/1997/TC-VT",
          "389/BKHCN-VP",
          "10/GD-ĐT",
          "2137/GD-ĐT",
          "2164/GD-ĐT",
          "3004/GD-ĐT",
          "3607/GD-ĐT",
          "1672/TH-DN",
          "3069/TCCB-LĐ",
          "3386/LC-CTC-CCS",
          "429/TCCP-VC",
          "507/ĐL-KT",
          "18/TT-UBND");

  private record Row(String symbol, String type, String quality, String flags) {
    boolean isRegular() {
      return quality.equals("clean") && (flags.isEmpty() || flags.equals("no_year"));
    }

    boolean isIrregular() {
      return quality.equals("clean") && !isRegular();
    }
  }

  private static List<Row> rows = List.of();

  @BeforeAll
  static void readRows() throws IOException {
    String shared = System.getProperty("congvan.shared", "");
    Path file = Path.of(shared, PLACE);
    assumeTrue(
        !shared.isEmpty() && Files.isRegularFile(file),
        "skipped: pass -Dcongvan.shared=<folder with " + PLACE + ">");
    rows =
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(cells -> new Row(cells[0], cells[1], cells[4], cells[5]))
            .toList();
    assertThat(rows).hasSizeGreaterThan(10_000);
  }

  @Test
  void regularSymbols_areReadAndWrittenAsTheyStand() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      if (!row.isRegular()) {
        continue;
      }
      String written =
          tryParse(row.symbol())
              .map(code -> code.raw().equals(row.symbol()) ? code.toString() : "raw differs")
              .orElse("refused");
      String expected =
          REFUSED.contains(row.symbol())
              ? "refused"
              : REWRITTEN.getOrDefault(row.symbol(), row.symbol());
      if (!written.equals(expected)) {
        wrong.add(row.symbol() + " is written " + written);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(REWRITTEN).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void regularSymbols_haveTheYearTheyShow() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      if (row.isRegular() && !REFUSED.contains(row.symbol())) {
        boolean shown = !row.flags().equals("no_year");
        if (DocumentCode.parse(row.symbol()).year().isPresent() != shown) {
          wrong.add(row.symbol());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void regularSymbols_haveTheTypeThatIsNamed() {
    List<String> wrong = new ArrayList<>();
    Map<DocumentType, Integer> settled = new EnumMap<>(DocumentType.class);
    for (Row row : rows) {
      Optional<DocumentType> named = DocumentType.fromName(row.type());
      if (!row.isRegular()
          || named.isEmpty()
          || REFUSED.contains(row.symbol())
          || TYPE_COLUMN_IS_WRONG.contains(row.symbol())
          || LETTERS_DO_NOT_TELL.contains(row.symbol())) {
        continue;
      }
      DocumentCode code = DocumentCode.parse(row.symbol());
      code.type().ifPresent(type -> settled.merge(type, 1, Integer::sum));
      Set<DocumentType> candidates = code.typeCandidates();
      if (!candidates.isEmpty()
          && !candidates.contains(named.get())
          && !isJointWithoutSayingSo(named.get(), candidates)) {
        wrong.add(row.symbol() + " is " + candidates + ", named " + row.type());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(settled.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(6_500);
  }

  @Test
  void irregularSymbols_areMostlyReadAndMarked() {
    List<String> refused = new ArrayList<>();
    List<String> unmarked = new ArrayList<>();
    int all = 0;
    for (Row row : rows) {
      if (!row.isIrregular()) {
        continue;
      }
      all++;
      Optional<DocumentCode> code = tryParse(row.symbol());
      if (code.isEmpty()) {
        refused.add(row.symbol());
      } else if (!code.get().isRepaired() && !isAnotherRegularForm(row)) {
        unmarked.add(row.symbol());
      }
    }
    assertThat(refused.size()).as("refused: %s", refused).isLessThanOrEqualTo(all / 10);
    assertThat(unmarked).isEmpty();
  }

  @Test
  void symbolsOfOtherSources_areReadAsTheyStand() throws IOException {
    Path file = Path.of(System.getProperty("congvan.shared", ""), "corpus/symbols2.txt");
    assumeTrue(Files.isRegularFile(file), "skipped: no corpus/symbols2.txt in the folder");
    List<String> all = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    List<String> refused = all.stream().filter(line -> tryParse(line).isEmpty()).toList();

    double read = 1 - refused.size() / (double) all.size();
    System.out.printf(Locale.ROOT, "SYMBOLS of other sources read %.4f%n", read);
    assertThat(read).as("refused: %s", refused).isGreaterThanOrEqualTo(0.985);
  }

  /** A hyphen after the number, an ampersand, a letter after the number: forms of their own. */
  private static boolean isAnotherRegularForm(Row row) {
    return Set.of("dash_after_number", "ampersand", "letter_suffix_number")
        .contains(row.flags().replace(",no_year", ""));
  }

  /** "Thông tư" is also said of a joint circular. */
  private static boolean isJointWithoutSayingSo(DocumentType named, Set<DocumentType> candidates) {
    return named == DocumentType.CIRCULAR && candidates.contains(DocumentType.JOINT_CIRCULAR);
  }

  private static Optional<DocumentCode> tryParse(String text) {
    try {
      return Optional.of(DocumentCode.parse(text));
    } catch (DocumentFormatException e) {
      return Optional.empty();
    }
  }
}
