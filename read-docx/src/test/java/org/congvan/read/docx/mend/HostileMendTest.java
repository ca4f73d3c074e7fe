package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.role.RoledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to cost much: the time of the processor grows with their length and no faster. */
class HostileMendTest {

  private static final String END = "<w:sectPr>";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static byte[] with(String more) {
    return MendFile.with(MendFile.rendered("draft"), MendFile.MAIN, END, more + END);
  }

  private static String piece(String kind, int times) {
    return switch (kind) {
      case "one long run" -> "<w:p><w:r><w:t>" + "ab  cd , ".repeat(times) + "</w:t></w:r></w:p>";
      case "many runs" ->
          "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr>"
              + numbered("<w:r><w:rPr><w:sz w:val=\"40\"/></w:rPr><w:t>#</w:t></w:r>", times)
              + "</w:p>";
      case "many runs of TCVN3" ->
          "<w:p>"
              + numbered(
                  "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>b¸o # </w:t></w:r>",
                  times)
              + "</w:p>";
      case "blanks alone" -> "<w:p><w:r><w:t>a" + " ".repeat(9 * times) + "b</w:t></w:r></w:p>";
      case "many paragraphs" ->
          ("<w:p><w:pPr><w:pStyle w:val=\"Body\"/><w:spacing w:after=\"0\"/></w:pPr>"
                  + "<w:r><w:t>abc</w:t></w:r></w:p>")
              .repeat(times / 4);
      case "many properties" ->
          "<w:p><w:pPr><w:pStyle w:val=\"Body\"/>"
              + "<w:x/>".repeat(times)
              + "</w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
      case "many sections" ->
          "<w:p><w:pPr><w:sectPr><w:pgMar w:left=\"1\"/></w:sectPr></w:pPr></w:p>"
              .repeat(times / 10);
      case "broken entities" ->
          "<w:p><w:r><w:t>" + "a &amp; , ".repeat(times) + "</w:t></w:r></w:p>";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** Not all alike, or the file would be too dense to be read. */
  private static String numbered(String xml, int times) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < times; i++) {
      all.append(xml.replace("#", Integer.toString(i * 7_919 % 1_000_003, 36)));
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one long run",
        "many runs",
        "many runs of TCVN3",
        "blanks alone",
        "many paragraphs",
        "many properties",
        "many sections",
        "broken entities"
      })
  void timeGrowsWithTheLength(String kind) {
    int small = 4_000;
    byte[] few = with(piece(kind, small));
    byte[] many = with(piece(kind, 8 * small));
    time(few);
    long first = least(few);
    long second = least(many);
    // Eight times the length; a cost that grew with its square would be at 64 times.
    assertThat(second).as(kind).isLessThan(28 * Math.max(first, 5_000_000L));
  }

  /** The least of several times: what else the machine does makes the others longer. */
  private static long least(byte[] file) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      least = Math.min(least, time(file));
    }
    return least;
  }

  private static long time(byte[] file) {
    long before = THREADS.getCurrentThreadCpuTime();
    MendFile.mendAll(file);
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  @Test
  void manyRolesOfOneParagraph_costNoMoreThanTheirNumber() {
    byte[] file = with(piece("one long run", 20_000));
    WordFile opened = WordFile.open(file);
    List<RoledText> roles = new ArrayList<>(MendFile.roles(opened.document()));
    RoledText last = roles.get(roles.size() - 1);
    for (int i = 0; i < 2_000; i++) {
      roles.add(last);
    }
    assertThat(
            DocxMender.of(MendOptions.of(MendFile.DECREE)).mend(opened, roles, Mend.all()).mended())
        .isNotEmpty();
  }

  @Test
  void tablesNestedTooDeep_areRefusedByTheReader() {
    int deep = 5_000;
    String nested =
        "<w:tbl><w:tr><w:tc>".repeat(deep) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(deep);
    assertThatThrownBy(() -> MendFile.mendAll(with(nested)))
        .isInstanceOf(WordFileException.class)
        .hasMessageContaining("deeper");
  }

  @Test
  void tablesNestedAsDeepAsAllowed_areMended() {
    int deep = 120;
    String nested =
        "<w:tbl><w:tr><w:tc>".repeat(deep)
            + "<w:p><w:r><w:t>a , b</w:t></w:r></w:p>"
            + "</w:tc></w:tr></w:tbl><w:p/>".repeat(deep);
    assertThat(MendFile.mendAll(with(nested)).mended()).hasSize(1);
  }

  @Test
  void documentType_isRefused() {
    byte[] file = MendFile.rendered("draft");
    String xml = MendFile.text(file, MendFile.MAIN);
    int root = xml.indexOf("<w:document");
    byte[] other =
        MendFile.withPart(
            file,
            MendFile.MAIN,
            xml.substring(0, root)
                + "<!DOCTYPE w:document [<!ENTITY a \"b\">]>"
                + xml.substring(root));
    assertThatThrownBy(() -> MendFile.mendAll(other)).isInstanceOf(WordFileException.class);
  }

  @Test
  void brokenHeader_isLeftAlone() {
    byte[] file = MendFile.withPart(MendFile.rendered("draft"), "word/header1.xml", "<w:hdr");
    byte[] mended = MendFile.mendAll(file).bytes();
    assertThat(MendFile.packed(mended, "word/header1.xml"))
        .isEqualTo(MendFile.packed(file, "word/header1.xml"));
  }
}
