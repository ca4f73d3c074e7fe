package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.audit.Audit;
import org.congvan.read.docx.audit.DocxAuditor;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Typefaces, alignment and first lines: what is mended is right afterwards, and what is left. */
class PlacementMendTest {
  private static final String WORDS = "<w:t xml:space=\"preserve\">Phúc đáp";
  private static final String BODY = "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r>" + WORDS;

  private static byte[] body(String properties, String run) {
    return MendFile.with(
        MendFile.rendered("dispatch"),
        MendFile.MAIN,
        BODY,
        "<w:p><w:pPr><w:pStyle w:val=\"Body\"/>" + properties + "</w:pPr><w:r>" + run + WORDS);
  }

  @ParameterizedTest
  @EnumSource(names = {"TYPEFACES", "ALIGNMENT", "FIRST_LINES"})
  void mendedFile_hasNoFaultOfTheKind(Mend mend) {
    byte[] broken =
        switch (mend) {
          case TYPEFACES ->
              body("", "<w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/></w:rPr>");
          case ALIGNMENT -> body("<w:jc w:val=\"left\"/>", "");
          default -> body("<w:ind w:firstLine=\"0\"/>", "");
        };
    Aspect aspect =
        switch (mend) {
          case TYPEFACES -> Aspect.TYPEFACE;
          case ALIGNMENT -> Aspect.ALIGNMENT;
          default -> Aspect.INDENT;
        };

    assertThat(unsettled(broken, aspect)).isNotEmpty();
    assertThat(unsettled(MendFile.mend(broken, mend).bytes(), aspect)).isEmpty();
  }

  private static List<CheckResult> unsettled(byte[] file, Aspect aspect) {
    Audit audit = DocxAuditor.standard().audit(WordFile.open(file));
    return audit.items().stream()
        .flatMap(item -> item.checks().stream())
        .filter(check -> check.aspect() == aspect)
        .filter(check -> check.outcome() == Outcome.FAIL || check.outcome() == Outcome.NEEDS_REVIEW)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:jc w:val=\"center\"/>", "<w:jc w:val=\"right\"/>"})
  void textThatStandsElsewhere_isLeft(String alignment) {
    byte[] file = body(alignment, "");
    MendResult result = MendFile.mend(file, Mend.ALIGNMENT, Mend.FIRST_LINES);

    assertThat(result.bytes()).isEqualTo(file);
    assertThat(result.left())
        .extracting(LeftPlace::mend, LeftPlace::reason)
        .containsExactly(tuple(Mend.ALIGNMENT, Reason.NOT_MENDABLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:tab/>", "<w:t xml:space=\"preserve\">  </w:t>"})
  void textPlacedByTabsOrBlanks_isLeft(String before) {
    byte[] file = body("<w:jc w:val=\"left\"/><w:ind w:firstLine=\"0\"/>", before);
    MendResult result = MendFile.mend(file, Mend.ALIGNMENT, Mend.FIRST_LINES);

    assertThat(result.bytes()).isEqualTo(file);
    assertThat(result.left())
        .extracting(LeftPlace::mend)
        .containsExactly(Mend.ALIGNMENT, Mend.FIRST_LINES);
  }

  @Test
  void textWithAnIndentOfAllLines_isLeft() {
    byte[] file = body("<w:ind w:left=\"284\" w:firstLine=\"0\"/>", "");
    MendResult result = MendFile.mend(file, Mend.FIRST_LINES);

    assertThat(result.bytes()).isEqualTo(file);
    assertThat(result.left()).extracting(LeftPlace::reason).containsExactly(Reason.NOT_MENDABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wingdings", "Cambria Math", ".VnTime", "VNI-Times"})
  void typefacesOfSignsAndOldEncodings_areLeft(String font) {
    byte[] file =
        body("", "<w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/></w:rPr>");
    MendResult result = MendFile.mend(file, Mend.TYPEFACES);

    assertThat(result.bytes()).isEqualTo(file);
    assertThat(result.left()).extracting(LeftPlace::reason).containsOnly(Reason.NOT_MENDABLE);
  }
}
