package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.congvan.reference.LegalReference;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.FoundCitation;
import org.junit.jupiter.api.Test;

/** Whether the scanner finds in the text of the dispatch 477 what was typed by hand. */
class SeedReferencesTest {

  private static final List<LegalReference> TYPED =
      List.of(
          References477.REQUEST,
          References477.COMMUNICATION_PLAN,
          References477.MASTER_PROGRAMME,
          References477.PARTY_RESOLUTION,
          References477.ONE_STOP_DECISION,
          References477.NATIONAL_PLAN,
          References477.ACTION_PROGRAMME,
          References477.PROVINCIAL_PLAN,
          References477.DEPARTMENT_PLAN,
          References477.DEPARTMENT_PLAN_2019);

  private final String text = String.join("\n", SeedText.read().lines());

  @Test
  void tenReferences_areFoundAsTheyWereTyped() {
    List<FoundCitation> found = CitationScanner.standard().scan(text);

    assertThat(found)
        .extracting(
            each -> each.reference().type(),
            each -> each.reference().code(),
            each -> each.reference().date(),
            each -> each.reference().issuer(),
            each -> each.reference().title())
        .containsExactlyElementsOf(
            TYPED.stream()
                .map(
                    typed ->
                        tuple(
                            typed.type(),
                            typed.code(),
                            typed.date(),
                            typed.issuer(),
                            typed.title()))
                .toList());
  }

  @Test
  void ownNumber_isNotFound() {
    assertThat(CitationScanner.standard().scan(text))
        .extracting(FoundCitation::text)
        .noneMatch(found -> found.contains("477"));
  }
}
