package org.congvan.text.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundListTest {

  private static final CompoundList LIST = CompoundList.standard();

  @Test
  void entries_areOfTwoSyllablesToSeven_asComparisonKeys_eachOnce() {
    List<String> entries = new ArrayList<>(CompoundEntries.words());
    entries.addAll(CompoundEntries.names());

    assertThat(entries).hasSizeGreaterThan(5000);
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry).isEqualTo(VietnameseText.comparisonKey(entry));
              assertThat(entry.split(" ", -1)).hasSizeBetween(2, 7).doesNotContain("");
              assertThat(entry.codePoints())
                  .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'');
            });
    assertThat(CompoundEntries.words()).doesNotHaveDuplicates();
    assertThat(CompoundEntries.names()).doesNotHaveDuplicates();
  }

  @Test
  void eachFirstSyllable_hasOneLine() {
    assertThat(CompoundEntries.lines())
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .doesNotHaveDuplicates();
  }

  @Test
  void entries_areFound_asWhatTheyAre() {
    Set<String> words = new HashSet<>(CompoundEntries.words());
    Set<String> names = new HashSet<>(CompoundEntries.names());
    assertThat(words).allSatisfy(word -> found(word, true, names.contains(word)));
    assertThat(names).allSatisfy(name -> found(name, words.contains(name), true));
  }

  private static void found(String key, boolean word, boolean name) {
    assertThat(LIST.isWord(key)).as(key).isEqualTo(word);
    assertThat(LIST.isName(key)).as(key).isEqualTo(name);
  }

  @Test
  void beginnings_areThoseOfLongerEntries() {
    Set<String> entries = new HashSet<>(CompoundEntries.words());
    entries.addAll(CompoundEntries.names());
    for (String entry : entries) {
      int first = entry.indexOf(' ');
      Continuations found = Objects.requireNonNull(LIST.after(entry.substring(0, first)));
      boolean longer = entries.stream().anyMatch(other -> other.startsWith(entry + " "));
      assertThat(found.hasLonger(entry, first)).as(entry).isEqualTo(longer);
      assertThat(found.hasLonger(entry.substring(0, first), first)).as(entry).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thương binh",
        "nhân dân",
        "tuyên truyền",
        "kế hoạch",
        "đôn đốc",
        "rà soát",
        "quyết toán",
        "thẩm định",
        "trung học phổ thông",
        "bất động sản"
      })
  void wordsOfOffices_areListed(String word) {
    assertThat(LIST.isWord(VietnameseText.comparisonKey(word))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An Giang",
        "Bà Rịa",
        "Đắk Lắk",
        "Hồ Chí Minh",
        "Thừa Thiên Huế",
        "Quảng Trị",
        "Gia Lai",
        "Kon Tum",
        "Vũng Tàu",
        "Buôn Ma Thuột",
        "Điện Biên Phủ"
      })
  void places_areListed(String name) {
    assertThat(LIST.isName(VietnameseText.comparisonKey(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"của các", "và các", "sử dụng đối", "tỉnh bình", "về việc ban", "là một"})
  void fragments_areNot(String fragment) {
    String key = VietnameseText.comparisonKey(fragment);

    assertThat(LIST.isWord(key) || LIST.isName(key)).isFalse();
  }
}
