package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.reference.Provision;
import org.junit.jupiter.api.Test;

class CitationGroupsTest {

  @Test
  void shortMention_isLinkedToTheFirstCitation() {
    List<FoundCitation> found =
        scan(
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"
                + " theo Điều 5 Nghị định 30/2020/NĐ- CP thì");
    CitationGroups links = CitationGroups.of(found);

    assertThat(links.findFirst(found.get(0))).isEmpty();
    assertThat(links.findFirst(found.get(1))).containsSame(found.get(0));
  }

  @Test
  void mention_isCompletedByTheFirstCitationAndKeepsItsProvision() {
    List<FoundCitation> found =
        scan(
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"
                + " theo Điều 5 Nghị định 30/2020/NĐ-CP thì");

    LegalReference resolved = CitationGroups.of(found).resolve(found.get(1));

    assertThat(resolved.date()).isEqualTo(CitedDate.of(LocalDate.of(2020, 3, 5)));
    assertThat(resolved.issuer()).isEqualTo("Chính phủ");
    assertThat(resolved.title()).isEqualTo("về công tác văn thư");
    assertThat(resolved.provision()).isEqualTo(Provision.ofArticle(5));
  }

  @Test
  void namedLaw_isLinkedWhateverItsTyping() {
    List<FoundCitation> found = scan("Luật Hóa chất năm 2007; theo Luật Hoá chất thì");

    assertThat(CitationGroups.of(found).findFirst(found.get(1))).containsSame(found.get(0));
  }

  @Test
  void lawsOfOtherYears_areOtherLaws() {
    List<FoundCitation> found = scan("Luật Đất đai năm 2003; Luật Đất đai năm 2013");

    assertThat(CitationGroups.of(found).findFirst(found.get(1))).isEmpty();
  }

  @Test
  void sameNumberOfAnotherDay_isAnotherDocument() {
    List<FoundCitation> found =
        scan("Quyết định số 12/QĐ-UBND ngày 01/02/2018; Quyết định số 12/QĐ-UBND ngày 05/3/2019");

    assertThat(CitationGroups.of(found).findFirst(found.get(1))).isEmpty();
  }

  @Test
  void citationWithoutCodeAndName_isLinkedToNothing() {
    List<FoundCitation> found =
        scan("công văn số 512 ngày 12/3/2019; công văn số 512 ngày 12/3/2019");

    assertThat(CitationGroups.of(found).findFirst(found.get(1))).isEmpty();
  }

  private static List<FoundCitation> scan(String text) {
    return CitationScanner.standard().scan(text);
  }
}
