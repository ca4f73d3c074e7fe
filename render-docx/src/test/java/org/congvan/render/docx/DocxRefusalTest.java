package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Illustration;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationChoice;
import org.congvan.model.Attachment;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.regulation.Decree30;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written whole is refused before the first byte, with the place. */
class DocxRefusalTest {

  private record Score(int points) implements CustomBlock {
    @Override
    public String kind() {
      return "score";
    }
  }

  private static OfficialDispatch.Builder dispatch(Block... blocks) {
    return SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
        .content(DocumentBody.of(blocks));
  }

  private static final RegulationChoice IN_2019 = RegulationChoice.asOf(LocalDate.of(2019, 1, 1));

  private static RenderException refusal(DocxRenderer renderer, OfficialDocument document) {
    return refusal(renderer, document, RegulationChoice.byDateOfIssue());
  }

  private static RenderException refusal(
      DocxRenderer renderer, OfficialDocument document, RegulationChoice choice) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderException refusal =
        catchThrowableOfType(RenderException.class, () -> renderer.render(document, choice, out));
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(out.size()).as("bytes before the refusal").isZero();
    return refusal;
  }

  private static String refusedPath(OfficialDocument document) {
    return refusal(new DocxRenderer(), document).path().toString();
  }

  @Test
  void draftWithoutDate_isRefused_unlessTheCallerNamesTheDayOrRegulation() {
    OfficialDocument draft = OfficialDispatch.builder(SampleDocuments.department(), "họp").build();

    assertThat(refusal(new DocxRenderer(), draft))
        .hasMessageContaining("date of issue")
        .hasMessageContaining("RegulationChoice.under(");
    assertThat(DocxFile.of(new DocxRenderer(), draft, IN_2019).parts())
        .containsKey("word/footer1.xml");
    RegulationChoice decree = RegulationChoice.under(Decree30.REGULATION);
    assertThat(DocxFile.of(new DocxRenderer(), draft, decree).parts())
        .containsKey("word/header1.xml");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullInTheBuilder_isRefusedByTheParametersName() {
    DocxRendererBuilder builder = DocxRenderer.builder();

    assertThatNullPointerException()
        .isThrownBy(() -> builder.regulations(null))
        .withMessage("regulations");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.blockWriter(Score.class, null))
        .withMessage("writer");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.compression(null))
        .withMessage("compression");
  }

  @Test
  void copyOfADraftWithoutDate_isRefusedForItsOriginal() {
    OfficialDocument draft = OfficialDispatch.builder(SampleDocuments.department(), "họp").build();
    DocumentCopy copy =
        new DocumentCopy(
            CopyForm.CERTIFIED,
            draft,
            dispatch(Paragraph.of("a")).build().header(),
            null,
            Distribution.EMPTY);

    assertThat(refusedPath(copy)).isEqualTo("original.header.promulgation");
    assertThat(DocxFile.of(new DocxRenderer(), copy, IN_2019).parts())
        .containsKey("word/footer1.xml");
  }

  @Test
  void dayWithoutRegulation_isRefused_evenWithAsOf() {
    OfficialDocument old =
        dispatch(Paragraph.of("Văn bản cũ."))
            .promulgation(new Promulgation("Quảng Trị", LocalDate.of(1999, 5, 1)))
            .build();

    assertThat(refusal(new DocxRenderer(), old, IN_2019).path())
        .hasToString("header.promulgation.date");
    assertThat(refusal(new DocxRenderer(), old, IN_2019)).hasMessageContaining("1999-05-01");
  }

  @Test
  void otherFamily_isRefused() {
    assertThat(refusedPath(dispatch(Paragraph.of("Đảng.")).family(DocumentFamily.PARTY).build()))
        .isEqualTo("header.family");
  }

  @Test
  void customBlockWithoutWriter_isRefusedWithItsPath() {
    Section section = Section.of(SectionLevel.HEADING, 1, "Điểm", List.of(new Score(7)));

    assertThat(refusal(new DocxRenderer(), dispatch(section).build()))
        .hasMessage(
            "content.blocks[0].blocks[0]: no writer for "
                + Score.class.getName()
                + " in format docx; register one with blockWriter(…) of the renderer's builder");
    assertThat(
            refusedPath(
                dispatch(Paragraph.of("Có phụ lục."))
                    .attachment(new Attachment(null, DocumentBody.of(new Score(1))))
                    .build()))
        .isEqualTo("attachments[0].content.blocks[0]");
  }

  @Test
  void customBlockWithWriter_isWrittenInItsPlace() {
    DocxRenderer renderer =
        DocxRenderer.builder()
            .blockWriter(
                Score.class, score -> List.of(Paragraph.of("Đạt " + score.points() + " điểm.")))
            .build();
    DocxFile file =
        DocxFile.of(
            renderer, dispatch(Paragraph.of("Trước."), new Score(7), Paragraph.of("Sau.")).build());

    assertThat(file.text("word/document.xml")).containsSubsequence("Trước.", "Đạt 7 điểm.", "Sau");
  }

  @Test
  void writersThatGoInCircles_areRefused() {
    DocxRenderer renderer =
        DocxRenderer.builder().blockWriter(Score.class, score -> List.of(score)).build();

    assertThat(refusal(renderer, dispatch(new Score(1)).build()))
        .hasMessageContaining("go in circles");
  }

  @Test
  void writerThatFails_isNamed() {
    DocxRenderer renderer =
        DocxRenderer.builder()
            .blockWriter(
                Score.class,
                score -> {
                  throw new IllegalStateException("no scores");
                })
            .build();

    assertThat(refusal(renderer, dispatch(new Score(1)).build()))
        .hasMessageContaining("content.blocks[0]")
        .hasRootCauseMessage("no scores");
  }

  @Test
  void secondWriterOfAType_isRefused() {
    DocxRendererBuilder builder =
        DocxRenderer.builder().blockWriter(Score.class, score -> List.of());

    assertThatThrownBy(() -> builder.blockWriter(Score.class, score -> List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Score.class.getName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0008", "\u000B", "\uD800", "\uDC00", "\uFFFE", "\uFFFF"})
  void charactersThatXmlCannotHold_areRefusedWithTheirPlace(String odd) {
    String words = "chữ" + odd + "lạ";

    assertThat(refusal(new DocxRenderer(), dispatch(Paragraph.of(words)).build()))
        .hasMessageStartingWith("content.blocks[0]: ")
        .hasMessageContaining("U+%04X at offset 3", (int) odd.charAt(0));
    assertThat(
            refusedPath(
                OfficialDispatch.builder(SampleDocuments.department(), words)
                    .promulgation(new Promulgation("Quảng Trị", SampleDocuments.UNDER_DECREE))
                    .build()))
        .isEqualTo("subject");
    assertThat(refusedPath(dispatch(Paragraph.of("a")).addressee(words).build()))
        .isEqualTo("addressees[1].name");
    assertThat(
            refusedPath(
                dispatch(Paragraph.of("a")).signature(Signature.byHead("CỤC", words)).build()))
        .isEqualTo("signature.fullName");
    assertThat(
            refusedPath(
                dispatch(Paragraph.of("a"))
                    .distribution(Distribution.EMPTY.withRecipient(Recipient.of(words)))
                    .build()))
        .isEqualTo("distribution.recipients[0]");
    assertThat(
            refusedPath(
                dispatch(
                        Table.of(
                            List.of(TableColumn.text(1), TableColumn.text(1)),
                            TableRow.header("a", "b"),
                            TableRow.of("c", words)))
                    .build()))
        .isEqualTo("content.blocks[0].rows[1].cells[1]");
    assertThat(
            refusedPath(
                dispatch(new Illustration(SampleDocuments.DOT, 10, 10, words, List.of())).build()))
        .isEqualTo("content.blocks[0].alternativeText");
  }

  @Test
  void charactersBeyondTheBasicPlane_areWritten() {
    DocxFile file = DocxFile.of(dispatch(Paragraph.of("Chữ Nôm 𡨸喃.")).build());

    assertThat(file.text("word/document.xml")).contains("Chữ Nôm 𡨸喃.");
  }
}
