package org.congvan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.Inline;
import org.congvan.body.NumberedList;
import org.congvan.body.Section;
import org.congvan.law.RegulationCatalogue;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.PartFinder;
import org.congvan.model.TitledDocument;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.regulation.Regulation;
import org.congvan.rule.Severity;
import org.congvan.validation.DocumentValidator;
import org.junit.jupiter.api.Test;

class SampleDocumentsTest {

  @Test
  void issued_coverBothRegulationsAndKinds() {
    assertThat(SampleDocuments.issued())
        .extracting(SampleDocumentsTest::regulation)
        .contains(Circular01.REGULATION, Decree30.REGULATION);
    for (Class<?> kind : List.of(OfficialDispatch.class, TitledDocument.class)) {
      assertThat(SampleDocuments.issued())
          .filteredOn(kind::isInstance)
          .extracting(SampleDocumentsTest::regulation)
          .contains(Circular01.REGULATION, Decree30.REGULATION);
    }
  }

  @Test
  void issued_haveCodeAndSignature() {
    assertThat(SampleDocuments.issued())
        .allSatisfy(
            document -> {
              assertThat(document.header().code()).isNotNull();
              assertThat(document.signature()).isNotNull();
            });
  }

  @Test
  void issued_haveNoErrors() {
    assertThat(SampleDocuments.issued())
        .allSatisfy(
            document ->
                assertThat(DocumentValidator.standard().validate(document).findings(Severity.ERROR))
                    .isEmpty());
  }

  @Test
  void unusual_holdDraftsALetterAndACopy() {
    assertThat(SampleDocuments.unusual())
        .extracting(document -> document.getClass().getSimpleName())
        .contains("OfficialDispatch", "OfficialLetter", "DocumentCopy");
    assertThat(SampleDocuments.emptyDraft().header().code()).isNull();
    assertThat(SampleDocuments.undatedDraft().issuedOn()).isEmpty();
    assertThat(SampleDocuments.undatedDraft().header().draftCode()).hasToString("/SKHCN-VP");
  }

  @Test
  void everyBlock_holdsEachKindOfBlock() {
    Set<String> kinds = new TreeSet<>();
    SampleDocuments.everyBlock(LocalDate.of(2020, 12, 15))
        .content()
        .body()
        .blocks()
        .forEach(block -> collect(block, kinds));

    assertThat(kinds)
        .containsExactly(
            "BulletList", "Illustration", "NumberedList", "Paragraph", "Section", "Table");
  }

  @Test
  void everyBlock_holdsEachKindOfInline() {
    OfficialDocument document = SampleDocuments.everyBlock(LocalDate.of(2020, 12, 15));

    for (Class<?> kind : Inline.class.getPermittedSubclasses()) {
      assertThat(PartFinder.find(document, kind)).as(kind.getSimpleName()).isNotEmpty();
    }
  }

  @Test
  void documents_areEqualEachTimeTheyAreBuilt() {
    assertThat(SampleDocuments.issued()).isEqualTo(SampleDocuments.issued());
    assertThat(SampleDocuments.unusual()).isEqualTo(SampleDocuments.unusual());
    assertThat(SampleDocuments.twoAnnexes().attachments()).hasSize(2);
    assertThat(SampleDocuments.manyAddressees().addressees()).hasSize(5);
  }

  private static Regulation regulation(OfficialDocument document) {
    return RegulationCatalogue.standard()
        .findInForce(document.issuedOn().orElseThrow(), document.header().family())
        .orElseThrow()
        .regulation();
  }

  private static void collect(Block block, Set<String> kinds) {
    kinds.add(block.getClass().getSimpleName());
    if (block instanceof Section section) {
      section.blocks().forEach(below -> collect(below, kinds));
    } else if (block instanceof BulletList list) {
      list.items().forEach(item -> item.blocks().forEach(below -> collect(below, kinds)));
    } else if (block instanceof NumberedList list) {
      list.items().forEach(item -> item.blocks().forEach(below -> collect(below, kinds)));
    }
  }
}
