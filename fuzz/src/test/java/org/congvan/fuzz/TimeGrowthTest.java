package org.congvan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.congvan.fuzz.ListFields.ListField;
import org.congvan.fuzz.TextFields.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading, judging, writing and summing up a document takes CPU time in proportion to its texts and
 * lists, whatever they say. With {@code -Dcongvan.sweep=whole} every text of every kind of document
 * takes every hostile text; otherwise each kind of text takes the worst of them.
 */
class TimeGrowthTest {
  private static final boolean WHOLE = "whole".equals(System.getProperty("congvan.sweep"));
  private static final int TEXT = WHOLE ? 8_000 : 4_000;
  private static final int ENTRY_TEXT = 20_000;
  private static final int LIST = 500;

  /** Those that cost careless code the square of their length. */
  private static final List<String> WORST =
      List.of(" ", "a ", "\u0301\u0323", "Σ", "1.", "khoản 1 ");

  static Stream<TextField> texts() {
    TextFields fields = new TextFields(Documents.ofEveryKind());
    return (WHOLE ? fields.all() : fields.different()).stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void timeGrowsWithTheText(TextField field) {
    List<String> faults = new ArrayList<>();
    for (String piece : WHOLE ? HostileTexts.all() : WORST) {
      Growth.fault(TEXT, length -> work(field.with(text(piece, length))))
          .ifPresent(fault -> faults.add("\"" + piece + "\": " + fault));
    }

    assertThat(faults).isEmpty();
  }

  static Stream<ListField> lists() {
    return new ListFields(Documents.ofEveryKind()).all().stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void timeGrowsWithTheList(ListField list) {
    assertThat(Growth.fault(LIST, length -> work(list.ofLength(length, String::valueOf))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void timeGrowsWithTheList_ifAllEntriesHaveOneHashCode(ListField list) {
    assertThat(Growth.fault(LIST, length -> work(list.ofLength(length, TimeGrowthTest::colliding))))
        .isEmpty();
  }

  @Test
  void collidingTexts_differ_andHaveOneHashCode() {
    assertThat(IntStream.range(0, 4 * LIST).mapToObj(TimeGrowthTest::colliding))
        .doesNotHaveDuplicates()
        .allMatch(text -> text.hashCode() == colliding(0).hashCode());
  }

  /** A text of its own for each number, of letters that comparison keeps as they are. */
  private static String colliding(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 12; bit++) {
      text.append((number >> bit & 1) == 0 ? "az" : "b[");
    }
    return text.toString();
  }

  static Stream<String> entries() {
    return TextEntries.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void timeOfAMethodGrowsWithItsText(String name) {
    Consumer<String> entry = Objects.requireNonNull(TextEntries.all().get(name));
    List<String> faults = new ArrayList<>();
    for (String piece : HostileTexts.all()) {
      Growth.fault(
              ENTRY_TEXT,
              length -> {
                String text = text(piece, length);
                return () -> entry.accept(text);
              })
          .ifPresent(fault -> faults.add("\"" + piece + "\": " + fault));
    }

    assertThat(faults).isEmpty();
  }

  /** What the tests would say of code that takes the square of the time. */
  @Test
  void squareGrowth_isAFault() {
    assertThat(Growth.fault(5_000, length -> () -> square(length))).isPresent();
    assertThat(Growth.fault(2_000, length -> () -> square(100))).isEmpty();
  }

  private static int square(int length) {
    int sum = 0;
    for (int i = 0; i < length; i++) {
      for (int j = 0; j < length; j++) {
        sum = 31 * sum + (i ^ j);
      }
    }
    return Map.of(sum, sum).size();
  }

  private static Runnable work(byte[] json) {
    return () -> DocumentWork.on(json);
  }

  private static String text(String piece, int length) {
    return "a" + piece.repeat(length / piece.length());
  }
}
