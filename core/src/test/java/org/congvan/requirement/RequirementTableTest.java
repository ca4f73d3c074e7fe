package org.congvan.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.congvan.layout.Component;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.rule.RuleId;
import org.junit.jupiter.api.Test;

class RequirementTableTest {

  @Test
  void decree_demandsWhatItsPageCounts() {
    List<Requirement> all = RequirementTable.of(Decree30.REGULATION);

    assertThat(all).hasSize(367);
    assertThat(all).allSatisfy(each -> assertThat(each.words()).isNotBlank());
    assertThat(new TreeSet<>(all.stream().map(Requirement::id).toList())).hasSize(367);
  }

  @Test
  void requirement_namesItsRulesChecksAndReason() {
    Requirement subject =
        RequirementTable.of(Decree30.REGULATION).stream()
            .filter(each -> each.id().equals("Phụ lục I, Phần I, II.5.b #3"))
            .findFirst()
            .orElseThrow();

    assertThat(subject.words()).startsWith("Trích yếu nội dung văn bản được đặt ngay dưới");
    assertThat(subject.rules()).containsExactly(RuleId.parse("HEAD-014"));
    assertThat(subject.forms()).containsExactly("letters.TITLED_SUBJECT", "place.TITLED_SUBJECT");
    assertThat(subject.reason()).isEmpty();
  }

  @Test
  void regulationWhoseTextIsNotAtHand_hasNone() {
    assertThat(RequirementTable.of(Circular01.REGULATION)).isEmpty();
  }

  @Test
  void headingsAndDefinitions_demandNothing() {
    List<Requirement> read =
        RequirementTable.read(
            """
            # note
            ## A
            > One.
            heading
            > Two.
            reason: r
            reason: s

            ## B
            > Three.
            definition
            rule HEAD-001: note
            > Four.
            definition
            > Five.
            when COPY_FORM ANNEX_LABEL
            test T#m: n
            """);

    assertThat(read).extracting(Requirement::id).containsExactly("A #2", "B #1", "B #3");
    assertThat(read.get(0).reason()).isEqualTo("r; s");
    assertThat(read.get(2).components())
        .containsExactly(Component.ANNEX_LABEL, Component.COPY_FORM);
    assertThat(read.get(0).components()).isEmpty();
    assertThat(Set.copyOf(read.get(1).rules())).containsExactly(RuleId.parse("HEAD-001"));
  }

  @Test
  void sentenceBelowOne_isRefusedWithAnExample() {
    assertThatThrownBy(() -> new Requirement("A", 0, "w", List.of(), List.of(), Set.of(), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as 2");
  }
}
