package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.congvan.code.DocumentType;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.ordinal.RomanNumeral;
import org.jspecify.annotations.Nullable;

/**
 * Words that mention annexes, such as "các Phụ lục I, II" or "danh sách kèm theo". Annexes of other
 * documents, "Phụ lục III Nghị định số 30/2020/NĐ-CP", are not included.
 *
 * @param passage the passage with the words
 * @param roman the annexes with Roman numbers, each as written; "I đến III" names three
 * @param arabic the annexes with Arabic numbers, each as written, such as 1 as "01"
 * @param unclear whether they may belong to another document named in the same clause, "Phụ lục
 *     III, Nghị định số 30/2020/NĐ-CP"
 */
record AnnexMention(
    Passage passage,
    NavigableMap<Integer, String> roman,
    NavigableMap<Integer, String> arabic,
    boolean unclear) {

  private static final String ROMAN = "[IVX]++(?![\\p{L}\\p{N}])";
  private static final String ARABIC = "\\d{1,2}(?![\\p{L}\\p{N}]|[/.]\\S)";
  private static final String AND = " ?(?:,|;|-|–|và|hoặc|đến) ?(?:(?i:phụ lục) )?";

  /** Follows an Arabic number in a list; otherwise it may be a count, "Phụ lục 1, 12 tin". */
  private static final String NO_UNIT = "(?= ?(?:[,;.:)]|$|và |đến |kèm |ban hành ))";

  private static final Pattern POINTER =
      Pattern.compile(
          "(?<!\\p{L})(?:(?i:phụ lục)(?!\\p{L})(?! hợp đồng)(?: số)?"
              + "(?: ("
              + ROMAN
              + "(?:"
              + AND
              + ROMAN
              + "){0,99})| ("
              + ARABIC
              + "(?:"
              + AND
              + ARABIC
              + NO_UNIT
              + "){0,99}))?|(?i:kèm)(?!\\p{L}))");

  private static final int TO = -1;
  private static final Pattern NUMBER = Pattern.compile("[IVX]++|\\d++|đến|-|–");

  /** The document that the annex belongs to, if another one than the citing is named. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          " ?(?:ban hành |được ban hành )?(?:kèm )?(?:theo )?(?:của |tại |thuộc )?(?:"
              + Arrays.stream(DocumentType.values())
                  .map(DocumentType::vietnameseName)
                  .collect(Collectors.joining("|"))
              + ")(?: liên tịch)? ?(?:(?:số )?:? ?\\d|của |nêu |nói |trên|đó)");

  private static final Pattern PERHAPS_OF_ANOTHER =
      Pattern.compile(
          "[^.;]{0,100}(?<!\\p{L})(?:"
              + Arrays.stream(DocumentType.values())
                  .map(DocumentType::vietnameseName)
                  .collect(Collectors.joining("|"))
              + ")(?: liên tịch)? (?:số )?:? ?\\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OF_A_LAW =
      Pattern.compile(
          " ?(?:ban hành )?(?:kèm )?(?:theo )?(?:của )?(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?! này)");

  /** The mentions in a passage of the annexes of the document itself. */
  static List<AnnexMention> in(Passage passage) {
    String text = passage.words();
    List<AnnexMention> mentions = new ArrayList<>();
    Matcher pointers = POINTER.matcher(text);
    Matcher another = OF_ANOTHER.matcher(text);
    Matcher perhaps = PERHAPS_OF_ANOTHER.matcher(text);
    Matcher law = OF_A_LAW.matcher(text);
    while (pointers.find()) {
      another.region(pointers.end(), text.length());
      perhaps.region(pointers.end(), text.length());
      law.region(pointers.end(), text.length());
      if (!another.lookingAt() && !law.lookingAt()) {
        mentions.add(
            new AnnexMention(
                passage,
                numbers(pointers.group(1)),
                numbers(pointers.group(2)),
                perhaps.lookingAt()));
      }
    }
    return mentions;
  }

  /** Whether it mentions annexes without a number. */
  boolean isGeneral() {
    return roman.isEmpty() && arabic.isEmpty();
  }

  private static NavigableMap<Integer, String> numbers(@Nullable String list) {
    TreeMap<Integer, String> numbers = new TreeMap<>();
    Matcher steps = NUMBER.matcher(list == null ? "" : list);
    boolean range = false;
    int previous = 0;
    String before = "";
    while (steps.find()) {
      String step = steps.group();
      int number = number(step);
      for (int i = range ? previous + 1 : number; i < number; i++) {
        numbers.putIfAbsent(i, between(i, before));
      }
      if (number > 0) {
        numbers.putIfAbsent(number, step);
      }
      range = number == TO;
      previous = range ? previous : number;
      before = range ? before : step;
    }
    return numbers;
  }

  /** A number inside a range, in the form of the first one. */
  private static String between(int number, String first) {
    if (!first.isEmpty() && !Character.isDigit(first.charAt(0))) {
      return RomanNumeral.format(number);
    }
    return first.startsWith("0") && number < 10 ? "0" + number : "" + number;
  }

  /**
   * The number; {@link #TO} for a word between the ends of a range, 0 for letters that are not a
   * number.
   */
  private static int number(String step) {
    char first = step.charAt(0);
    if (Character.isDigit(first)) {
      return Integer.parseInt(step);
    }
    if (first != 'I' && first != 'V' && first != 'X') {
      return TO;
    }
    try {
      return RomanNumeral.parse(step);
    } catch (DocumentFormatException noNumber) {
      return 0;
    }
  }
}
