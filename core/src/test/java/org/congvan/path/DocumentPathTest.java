package org.congvan.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPathTest {

  @Test
  void stepsAreAddedAtTheEnd() {
    DocumentPath name = DocumentPath.of("addressees").item(1).child("name");

    assertThat(name).hasToString("addressees[1].name");
    assertThat(name.parent()).hasToString("addressees[1]");
    assertThat(name.steps())
        .containsExactly(
            new DocumentPath.Step.Component("addressees"),
            new DocumentPath.Step.Item(1),
            new DocumentPath.Step.Component("name"));
    assertThat(DocumentPath.of("original").append(name)).hasToString("original.addressees[1].name");
    assertThat(DocumentPath.ROOT.append(name)).isSameAs(name);
    assertThat(name.movedTo(DocumentPath.of("header", "issuer"))).hasToString("header.issuer.name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "subject",
        "addressees[1].name",
        "content.blocks[0].blocks[12].inlines",
        "[3]",
        "[0][1].a",
        "content.blocks[0][\"điểm số, mục 1\"].x",
        "a[\"\\\"\\\\\"]"
      })
  void parse_readsWhatIsPrinted(String text) {
    assertThat(DocumentPath.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        ".subject",
        "header.",
        "header..issuer",
        "addressees[",
        "addressees[]",
        "addressees[x]",
        "addressees[-1]",
        "addressees[01]",
        "addressees[0",
        "addressees[0]name",
        "addressees[99999999999]",
        "a b",
        "a[\"]",
        "a[\"\"]",
        "a[\"b",
        "a[\"b\\"
      })
  void parse_refusesOtherTexts(String text) {
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> DocumentPath.parse(text))
        .withMessageContaining("addressees[1].name");
  }

  @Test
  void stepsThatCannotBe_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentPath.of("header").child(""))
        .withMessageContaining("header");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentPath.of("addressees").item(-1))
        .withMessageContaining("-1 after addressees");
  }

  @Test
  void order_isThatOfReading() {
    assertThat(
            List.of(
                    "attachments[0].title",
                    "signature.fullName",
                    "content.blocks[10]",
                    "content.blocks[2].blocks[0]",
                    "content.blocks[2].heading",
                    "content.blocks[2]",
                    "subject",
                    "header.promulgation.date",
                    "header.code",
                    "odd",
                    "")
                .stream()
                .map(DocumentPath::parse)
                .sorted())
        .extracting(DocumentPath::toString)
        .containsExactly(
            "",
            "header.code",
            "header.promulgation.date",
            "subject",
            "content.blocks[2]",
            "content.blocks[2].heading",
            "content.blocks[2].blocks[0]",
            "content.blocks[10]",
            "signature.fullName",
            "attachments[0].title",
            "odd");
  }

  @Test
  void pathToAComponentFirst_isToldFromThatToAnItem() {
    assertThat(DocumentPath.of("addressees").item(1).beginsWithComponent()).isTrue();
    assertThat(DocumentPath.ROOT.item(1).child("name").beginsWithComponent()).isFalse();
    assertThat(DocumentPath.ROOT.beginsWithComponent()).isFalse();
  }

  @Property
  void printedPath_isReadBackEqual(@ForAll("paths") DocumentPath path) {
    DocumentPath read = DocumentPath.parse(path.toString());

    assertThat(read).isEqualTo(path).hasSameHashCodeAs(path).isEqualByComparingTo(path);
  }

  @Property
  void order_agreesWithEqualsAndTurnsRound(
      @ForAll("paths") DocumentPath a, @ForAll("paths") DocumentPath b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(a.append(b))).isLessThanOrEqualTo(0);
  }

  @Provide
  static Arbitrary<DocumentPath> paths() {
    Arbitrary<Object> step =
        Arbitraries.oneOf(
            Arbitraries.of("header", "code", "blocks", "x.y", "ế \"z\\", "body"),
            Arbitraries.integers().between(0, 12).map(each -> (Object) each));
    return step.list()
        .ofMaxSize(6)
        .map(
            steps -> {
              DocumentPath path = DocumentPath.ROOT;
              for (Object each : steps) {
                path = each instanceof Integer at ? path.item(at) : path.child(each.toString());
              }
              return path;
            });
  }
}
