package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

  private static void assertInOrder(String... texts) {
    List<String> expected = List.of(texts);
    List<String> sorted = new ArrayList<>(expected);
    Collections.reverse(sorted);
    sorted.sort(VietnameseOrder.INSTANCE);
    assertThat(sorted).isEqualTo(expected);
  }

  @Test
  void compare_goesSyllableBySyllable() {
    assertInOrder("Hà Giang", "Hà Nội", "Hà Tĩnh", "Hạ Long", "Hải Dương", "Hải Phòng");
  }

  @Test
  void compare_followsTheAlphabetOf29Letters() {
    assertInOrder(
        "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô",
        "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y");
  }

  @Test
  void compare_ordersTonesLast() {
    assertInOrder("ma", "mà", "mả", "mã", "má", "mạ", "mai", "man");
    assertInOrder("hoa", "hòa", "hỏa", "hõa", "hóa", "họa");
  }

  @Test
  void compare_putsShorterTextFirst() {
    assertInOrder("", "Sở", "Sở Nội vụ", "Sở Nội vụ tỉnh");
  }

  @Test
  void compare_ordersNumbersByValueBeforeLetters() {
    assertInOrder("Quận 1", "Quận 02", "Quận 2", "Quận 10", "Quận Ba Đình");
  }

  @Test
  void compare_ignoresPunctuationUnlessAllElseIsEqual() {
    assertInOrder("Hà - Giang", "Hà-Nam", "Hà Nội");
    assertThat(VietnameseOrder.INSTANCE.compare("Hà-Nội", "Hà Nội")).isNotZero();
  }

  @Test
  void compare_putsSmallLettersFirstAmongSameWords() {
    assertInOrder("hòa", "Hòa", "HÒA");
  }

  @Test
  void compare_treatsBothTonePlacementsAsOneWord() {
    assertInOrder("hoà bình", "hòa giải", "hoà hợp");
  }
}
