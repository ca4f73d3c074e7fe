package org.congvan.text.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundListTest {

  private static final CompoundList LIST = CompoundList.standard();

  @Test
  void entries_areOfTwoSyllablesToSeven_inNormalForm_eachOnce() {
    List<String> entries = CompoundList.entries();
    Set<String> keys = new HashSet<>();

    assertThat(entries).hasSizeGreaterThan(5000);
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry).isEqualTo(VietnameseText.normalize(entry));
              assertThat(entry.split(" ", -1)).hasSizeBetween(2, 7).doesNotContain("");
              assertThat(entry.codePoints())
                  .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'');
            });
    for (String entry : entries) {
      String kind = Character.isUpperCase(entry.charAt(0)) ? "name " : "word ";
      assertThat(keys.add(kind + VietnameseText.comparisonKey(entry))).as(entry).isTrue();
    }
  }

  @Test
  void words_areInSmallLetters_andNamesHaveACapitalAtEachSyllable() {
    assertThat(CompoundList.entries())
        .allSatisfy(
            entry -> {
              boolean name = Character.isUpperCase(entry.charAt(0));
              for (String syllable : entry.split(" ", -1)) {
                assertThat(Character.isUpperCase(syllable.charAt(0))).as(entry).isEqualTo(name);
              }
            });
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
