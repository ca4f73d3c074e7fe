package org.congvan.samples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers of a first user, faults and right ones, with all that is found in each. */
class PapersTest {

  static Stream<Paper> papers() {
    return Stream.of(
            HeadPapers.all(), SigningPapers.all(), RecipientPapers.all(), ContentPapers.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void paper_breaksTheRulesItIsListedWith_andNoOther(Paper paper) {
    ValidationReport report = DocumentValidator.standard().validate(paper.document());

    assertThat(report.findings().stream().map(each -> each.rule().value()).distinct().sorted())
        .isEqualTo(paper.expected());
  }

  @Test
  void papersAre84() {
    assertThat(papers()).hasSize(84);
  }
}
