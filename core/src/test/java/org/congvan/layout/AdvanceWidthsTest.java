package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvanceWidthsTest {

  private static AdvanceWidths read(String table) throws IOException {
    return AdvanceWidths.read(
        "test.tsv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void read_takesFacesInOrderAndSkipsComments() throws IOException {
    AdvanceWidths widths = read("# n\r\n\r\n006E\t1\t2\t3\t4\r\n1EA5\t5\t6\t7\t8\r\n");

    assertThat(widths.unitsOf("nấ", FontFace.REGULAR)).isEqualTo(6);
    assertThat(widths.unitsOf("nấ", FontFace.BOLD)).isEqualTo(8);
    assertThat(widths.unitsOf("nấ", FontFace.ITALIC)).isEqualTo(10);
    assertThat(widths.unitsOf("nấ", FontFace.BOLD_ITALIC)).isEqualTo(12);
  }

  @Test
  void unitsOf_measuresPartOfText() throws IOException {
    AdvanceWidths widths = read("006E\t1\t2\t3\t4\n0061\t10\t20\t30\t40\n");

    assertThat(widths.unitsOf("anna", 1, 4, FontFace.REGULAR)).isEqualTo(12);
    assertThat(widths.unitsOf("anna", 2, 2, FontFace.REGULAR)).isZero();
  }

  @Test
  void zeroWidthRow_isCovered() throws IOException {
    AdvanceWidths widths = read("006E\t1\t1\t1\t1\n002E\t0\t0\t0\t0\n");

    assertThat(widths.covers('.')).isTrue();
    assertThat(widths.unitsOf(".", FontFace.REGULAR)).isZero();
    assertThat(widths.covers(',')).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0061\t1\t2\t3",
        "0061\t1\t2\t3\t4\t5",
        "0061 1 2 3 4",
        "U+0061\t1\t2\t3\t4",
        "2600\t1\t2\t3\t4",
        "-1\t1\t2\t3\t4",
        "0061\t1\t2\t3\t-4",
        "0061\t1\t2\t3\t40000",
        "006E\t1\t2\t3\t4"
      })
  void read_refusesBadRowWithItsLine(String row) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("006E\t1\t2\t3\t4\n# next\n" + row + "\n"))
        .withMessageStartingWith("Cannot read line 3 of width table test.tsv: \"" + row + "\"")
        .withMessageContaining("such as 006E 1024 1139 1024 1139");
  }

  @Test
  void read_refusesTableWithoutN() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("0061\t1\t2\t3\t4\n"))
        .withMessageContaining("no row for 006E");
  }
}
