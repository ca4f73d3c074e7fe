package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares the width table with the font it was taken from: Liberation Serif 2, in the folder that
 * the system property {@code congvan.serifFonts} names, or where Debian's package fonts-liberation2
 * puts it.
 */
@Tag("office")
class SerifFontTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("congvan.serifFonts", "/usr/share/fonts/truetype/liberation2"));

  private static final List<String> LINES =
      List.of(
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "Độc lập - Tự do - Hạnh phúc",
          "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
          "UBND TỈNH QUẢNG TRỊ",
          "Số: 477/SKHCN-TTNCUĐ",
          "V/v báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019",
          "Quảng Trị, ngày 11 tháng 11 năm 2019",
          "“Nơi nhận:” – (TTNCUĐ) … 27,5% • 1.500.000 ₫");

  /** Where all tools are said to be installed, one that is missing is a failure. */
  private static final boolean REQUIRED = Boolean.getBoolean("congvan.requireOffice");

  @BeforeEach
  void findFonts() {
    if (!WidthTableWriter.canReadFrom(FOLDER)) {
      skip(
          "no Liberation Serif in "
              + FOLDER
              + "; install fonts-liberation2 or set -Dcongvan.serifFonts=FOLDER");
    }
  }

  @Test
  void everyRow_isWhatTheFontSays() throws IOException {
    String table;
    try (InputStream in = FontMetrics.class.getResourceAsStream("times-new-roman-widths.tsv")) {
      table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(rows(table)).containsExactlyElementsOf(rows(WidthTableWriter.table(FOLDER)));
  }

  @ParameterizedTest
  @EnumSource(FontFace.class)
  void width_isThatOfTheLineSetByJava2D(FontFace face) throws IOException, FontFormatException {
    int size = 1000;
    Font font = java2dFont(face).deriveFont((float) size);
    FontRenderContext withFractions = new FontRenderContext(null, true, true);
    for (String line : LINES) {
      double set = font.createGlyphVector(withFractions, line).getLogicalBounds().getWidth();
      assertThat(FontMetrics.timesNewRoman().width(line, face, Length.pt(size)).toPoints())
          .as(line)
          .isCloseTo(set, within(0.01));
    }
  }

  @ParameterizedTest
  @EnumSource(FontFace.class)
  void ascentAndLineHeight_areThoseOfTheFont(FontFace face) throws IOException {
    TrueTypeFont font = TrueTypeFont.read(WidthTableWriter.file(FOLDER, face));
    Length em = new Length(font.unitsPerEm());

    assertThat(FontMetrics.timesNewRoman().ascent(em)).isEqualTo(new Length(font.ascent()));
    assertThat(FontMetrics.timesNewRoman().lineHeight(em)).isEqualTo(new Length(font.lineHeight()));
  }

  private static Font java2dFont(FontFace face) throws IOException, FontFormatException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, WidthTableWriter.file(FOLDER, face).toFile());
    } catch (LinkageError | InternalError e) {
      skip("this Java runtime cannot load fonts (no FreeType or fontconfig): " + e);
      throw e;
    }
  }

  private static void skip(String reason) {
    if (REQUIRED) {
      fail(reason);
    }
    abort("skipped: " + reason);
  }

  private static List<String> rows(String table) {
    return Stream.of(table.split("\r?\n", -1))
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .toList();
  }
}
