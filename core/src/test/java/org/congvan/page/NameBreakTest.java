package org.congvan.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameBreakTest {

  @Test
  void breaksBeforeTheNameNearestToTheMiddle() {
    assertThat(NameBreak.find("về kế hoạch của Sở Nội vụ gửi Bộ Tài chính", line -> true, 14))
        .hasValueSatisfying(
            lines ->
                assertThat(lines).containsExactly("về kế hoạch của", "Sở Nội vụ gửi Bộ Tài chính"));
  }

  @Test
  void neverBreaksInsideAName() {
    assertThat(NameBreak.find("Bộ Tài chính", line -> true, 6)).isEmpty();
  }

  @Test
  void keepsToLinesThatFit() {
    assertThat(NameBreak.find("gửi Bộ Tài chính", line -> line.length() < 12, 8)).isEmpty();
  }

  @Test
  void findsNothingWithoutANameOrASpace() {
    assertThat(NameBreak.find("về việc họp", line -> true, 5)).isEmpty();
    assertThat(NameBreak.find("họp", line -> true, 1)).isEmpty();
    assertThat(NameBreak.find("họp ", line -> true, 1)).isEmpty();
  }
}
