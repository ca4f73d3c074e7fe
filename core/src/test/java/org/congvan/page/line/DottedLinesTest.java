package org.congvan.page.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.congvan.body.Blank;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.junit.jupiter.api.Test;

class DottedLinesTest {

  private static final PageLayout LAYOUT = Decree30Layout.LAYOUT;
  private static final Length WIDTH = Length.mm(160);

  private static DottedLines.Filled fill(boolean mayTab, Inline... inlines) {
    return DottedLines.fill(List.of(inlines), LAYOUT, Component.BODY, Length.ZERO, WIDTH, mayTab);
  }

  private static double millimetres(String words) {
    return FontMetrics.timesNewRoman()
        .width(words, FontFace.REGULAR, LAYOUT.style(Component.BODY).size().chosen())
        .toMillimetres();
  }

  @Test
  void textWithoutBlanks_isLeftAsItIs() {
    DottedLines.Filled filled = fill(true, Text.of("Họ và tên: Nguyễn Văn A"));

    assertThat(filled.inlines()).containsExactly(Text.of("Họ và tên: Nguyễn Văn A"));
    assertThat(filled.tabbed()).isFalse();
  }

  @Test
  void blankAtTheEnd_isATabToTheMargin_whereLinesBeginAtTheLeft() {
    assertThat(fill(true, Text.of("Họ và tên: "), Blank.toEndOfLine()).tabbed()).isTrue();

    DottedLines.Filled centred = fill(false, Text.of("Họ và tên: "), Blank.toEndOfLine());
    assertThat(centred.tabbed()).isFalse();
    assertThat(millimetres(Inline.plainText(centred.inlines()))).isBetween(156.0, 160.0);
  }

  @Test
  void blanksInALine_shareWhatTheWordsLeaveFree() {
    DottedLines.Filled filled =
        fill(
            false,
            Text.of("Ngày "),
            Blank.toEndOfLine(),
            Text.of(" tại "),
            Blank.toEndOfLine(),
            Text.of(" (ghi rõ)"));

    List<Inline> inlines = filled.inlines();
    assertThat(inlines.get(1).text()).matches("\\.{10,}").isEqualTo(inlines.get(3).text());
    assertThat(millimetres(Inline.plainText(inlines))).isBetween(155.0, 160.0);
  }

  @Test
  void blankOfAWidth_isAsWide_andGoesOnInTheNextLine() {
    String dots = fill(true, Blank.ofMillimetres(40)).inlines().get(0).text();
    assertThat(millimetres(dots)).isBetween(38.5, 40.0);

    String longer = Inline.plainText(fill(true, Blank.ofMillimetres(300)).inlines());
    assertThat(longer).contains(" ");
    assertThat(millimetres(longer.replace(" ", ""))).isBetween(295.0, 300.0);
  }

  @Test
  void blankWithoutRoom_isInTheNextLine() {
    String words = "Cơ quan, đơn vị công tác hoặc nơi thường trú của người đề nghị nêu trên: ";

    List<Inline> inlines =
        fill(true, Text.of(words), Blank.toEndOfLine(), Text.of("\nĐịa chỉ: "), Blank.toEndOfLine())
            .inlines();

    assertThat(inlines.get(1).text()).matches("\\.{30,}|\t");
  }

  @Test
  void widthsFollowTheLettersOfAnInline() {
    InlineWidths widths = new InlineWidths(LAYOUT.style(Component.BODY));
    Text plain = Text.of("m2");

    assertThat(widths.of("m2", Text.bold("m2"))).isGreaterThan(widths.of("m2", plain));
    assertThat(widths.of("m2", new Text("m2", Set.of(Emphasis.SUPERSCRIPT))))
        .isEqualTo(widths.of("m2", plain) * 2 / 3);
    assertThat(InlineWidths.printed(Footnote.of("Lời chú thích"))).isEqualTo("00");
    assertThat(widths.of("00", Footnote.of("Lời chú thích"))).isLessThan(widths.of("00", plain));
    assertThat(widths.dots(Length.mm(1))).isEqualTo(".");
  }

  @Test
  void lineBeforeALongAddress_isLoose() {
    LooseLines lines = new LooseLines(LAYOUT);
    String address = "http://dostquangtri.example.vn/Home/Gioithieu/10?Ngonngu=1&CongID=1";
    String before = "Xây dựng chuyên đề trên Cổng thông tin ";

    assertThat(lines.has(List.of(Text.of(before + address)), Component.BODY, WIDTH)).isTrue();
    assertThat(lines.has(List.of(Text.of(before + "điện tử")), Component.BODY, WIDTH)).isFalse();
    assertThat(lines.has(List.of(Text.of("Xem\n" + address)), Component.BODY, WIDTH)).isFalse();
  }

  @Test
  void fiveCharactersEndALine() {
    assertThat("\n\r\u0085\u2028\u2029".chars())
        .allMatch(c -> LineEnds.isLineEnd((char) c.intValue()));
    assertThat("a \t".chars()).noneMatch(c -> LineEnds.isLineEnd((char) c.intValue()));
  }
}
