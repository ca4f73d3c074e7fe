package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.read.docx.TestFile.p;

import java.util.List;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.text.ListLabel;
import org.congvan.read.docx.text.WordParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of lists as Word prints them. */
class ListTest {

  private static final String LEVELS =
      level(0, "decimal", "%1.", "")
          + level(1, "lowerLetter", "%2)", "")
          + level(2, "decimal", "%1.%2.%3", "<w:isLgl/>");

  @Test
  void levels_countAndBeginAnew() {
    assertThat(
            labels(
                numbering(LEVELS, ""),
                item(1, 0)
                    + item(1, 1)
                    + item(1, 1)
                    + p("x")
                    + item(1, 0)
                    + item(1, 1)
                    + item(1, 2)))
        .containsExactly("1.", "a)", "b)", "", "2.", "a)", "2.1.1");
  }

  @Test
  void levelAboveThatWasNeverUsed_showsItsFirstNumber() {
    assertThat(labels(numbering(LEVELS, ""), item(1, 2) + item(1, 2) + item(1, 0)))
        .containsExactly("1.1.1", "1.1.2", "1.");
  }

  @Test
  void listsOfOneDefinition_countTogether() {
    String lists = numbering(LEVELS, "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>");
    assertThat(labels(lists, item(1, 0) + item(2, 0) + item(1, 0)))
        .containsExactly("1.", "2.", "3.");
  }

  @Test
  void numberToBeginWith_countsOnce() {
    String lists =
        numbering(
            LEVELS,
            "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>");
    assertThat(labels(lists, item(1, 0) + item(2, 0) + item(2, 0) + item(1, 0)))
        .containsExactly("1.", "5.", "6.", "7.");
  }

  @Test
  void otherLevelOfAList_isTaken() {
    String lists =
        numbering(
            LEVELS,
            "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                + level(0, "upperRoman", "Phần %1", "")
                + "</w:lvlOverride></w:num>");
    assertThat(labels(lists, item(2, 0) + item(2, 0))).containsExactly("Phần I", "Phần II");
  }

  @Test
  void restart_isAsTheLevelSays() {
    String lists =
        numbering(
            level(0, "decimal", "%1", "")
                + level(1, "decimal", "%2", "")
                + level(2, "decimal", "%3", "<w:lvlRestart w:val=\"1\"/>")
                + level(3, "decimal", "%4", "<w:lvlRestart w:val=\"0\"/>"),
            "");
    String once = item(1, 0) + item(1, 1) + item(1, 2) + item(1, 3);
    assertThat(labels(lists, once + item(1, 1) + item(1, 2) + item(1, 3) + once))
        .containsExactly("1", "1", "1", "1", "2", "2", "2", "2", "1", "1", "3");
  }

  @Test
  void bullets_areTheSignsThatAreSeen() {
    String lists =
        numbering(
            level(
                    0,
                    "bullet",
                    "\uF0B7",
                    "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>")
                + level(1, "bullet", "-", "<w:suff w:val=\"space\"/>"),
            "");
    List<WordParagraph> paragraphs =
        TestFile.of(item(1, 0) + item(1, 1)).numbering(lists).document().paragraphs();
    ListLabel first = paragraphs.get(0).findLabel().orElseThrow();
    assertThat(first.text()).isEqualTo("•");
    assertThat(first.bullet()).isTrue();
    assertThat(first.follower()).isEqualTo(ListLabel.Follower.TAB);
    ListLabel second = paragraphs.get(1).findLabel().orElseThrow();
    assertThat(second.text()).isEqualTo("-");
    assertThat(second.level()).isEqualTo(2);
    assertThat(second.follower()).isEqualTo(ListLabel.Follower.SPACE);
  }

  @Test
  void indents_comeFromTheLevel_andDirectOnesGoBefore() {
    String lists =
        numbering(
            level(0, "decimal", "%1.", "<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"),
            "");
    List<WordParagraph> paragraphs =
        TestFile.of(
                item(1, 0)
                    + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                    + "<w:ind w:left=\"0\"/></w:pPr></w:p>")
            .numbering(lists)
            .document()
            .paragraphs();
    assertThat(paragraphs.get(0).format().left()).isEqualTo(Length.twips(720));
    assertThat(paragraphs.get(0).format().firstLine()).isEqualTo(Length.twips(-360));
    assertThat(paragraphs.get(1).format().left()).isEqualTo(Length.ZERO);
    assertThat(paragraphs.get(1).format().firstLine()).isEqualTo(Length.twips(-360));
  }

  @Test
  void listOfAStyle_isTaken_andParagraphsCanBeTakenOut() {
    String lists =
        numbering(
            level(0, "decimal", "%1.", "<w:pPr><w:ind w:left=\"720\"/></w:pPr>")
                + level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"Below\"/>"),
            "");
    String styles =
        FormattingTest.style(
                "paragraph",
                "Top",
                "",
                "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
                false)
            + FormattingTest.style(
                "paragraph",
                "Below",
                "Top",
                "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
                false);
    String none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
    List<WordParagraph> paragraphs =
        TestFile.of(
                styled("Top", "") + styled("Below", "") + styled("Top", none) + styled("Top", ""))
            .numbering(lists)
            .styles(styles)
            .document()
            .paragraphs();
    assertThat(paragraphs.stream().map(ListTest::label).toList())
        .containsExactly("1.", "a)", "", "2.");
    assertThat(paragraphs.get(0).format().left()).isEqualTo(Length.twips(720));
    assertThat(paragraphs.get(2).format().left()).isEqualTo(Length.ZERO);
  }

  @Test
  void listThatANumberingStyleDefines_isFound() {
    String lists =
        "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"S\"/>"
            + level(0, "upperLetter", "%1", "")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"S\"/>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"2\"/></w:num>";
    assertThat(labels(lists, item(1, 0) + item(1, 0))).containsExactly("A", "B");
  }

  @Test
  void undefinedList_isNoted() {
    WordFile file = TestFile.of(item(9, 0)).open();
    assertThat(file.document().paragraphs().get(0).findLabel()).isEmpty();
    assertThat(file.notes()).extracting(ReadingNote::kind).containsExactly(Kind.UNDEFINED);
  }

  @ParameterizedTest
  @CsvSource({
    "decimal,12,12",
    "decimalZero,7,07",
    "upperRoman,4,IV",
    "lowerRoman,9,ix",
    "upperRoman,4000,4000",
    "upperLetter,26,Z",
    "upperLetter,28,BB",
    "lowerLetter,53,aaa",
    "lowerLetter,781,a",
    "lowerLetter,0,0",
    "vietnameseCounting,21,hai mươi mốt",
    "decimalEnclosedCircle,3,③",
    "numberInDash,2,- 2 -",
    "none,5,''",
    "aiueo,5,5"
  })
  void numbers_areWrittenInTheFormOfTheLevel(String form, int number, String written) {
    String lists =
        numbering(
            level(0, form, "%1", "")
                .replace("w:start w:val=\"1\"", "w:start w:val=\"" + number + "\""),
            "");
    assertThat(labels(lists, item(1, 0))).containsExactly(written);
  }

  private static String level(int level, String form, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + form
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/>"
        + more
        + "</w:lvl>";
  }

  private static String numbering(String levels, String more) {
    return "<w:abstractNum w:abstractNumId=\"7\">"
        + levels
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
        + more;
  }

  private static String item(int list, int level) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr></w:p>";
  }

  private static String styled(String style, String more) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + "</w:pPr></w:p>";
  }

  private static List<String> labels(String lists, String body) {
    return TestFile.of(body).numbering(lists).document().paragraphs().stream()
        .map(ListTest::label)
        .toList();
  }

  private static String label(WordParagraph paragraph) {
    return paragraph.findLabel().map(ListLabel::text).orElse("");
  }
}
