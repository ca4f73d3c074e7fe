package org.congvan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.junit.jupiter.api.Test;

class LegalReferenceTest {
  private static final LegalReference DECREE =
      LegalReference.of(DocumentCode.parse("30/2020/NĐ-CP"))
          .withDate(LocalDate.of(2020, 3, 5))
          .withIssuer("Chính phủ")
          .withTitle("về công tác văn thư");

  @Test
  void toString_writesCitationWithWhatIsKnown() {
    assertThat(
            LegalReference.of(DocumentCode.parse("225/QĐ-TTg"))
                .withYear(2016)
                .withIssuer("Thủ tướng Chính phủ"))
        .hasToString("Quyết định số 225/QĐ-TTg năm 2016 của Thủ tướng Chính phủ");
    assertThat(DECREE)
        .hasToString(
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư");
    assertThat(LegalReference.of(DocumentType.PLAN, DocumentCode.parse("07/KH-SKHCN")))
        .hasToString("Kế hoạch số 07/KH-SKHCN");
    assertThat(LegalReference.of(DocumentCode.parse("07/KH-SKHCN"))).hasToString("07/KH-SKHCN");
  }

  @Test
  void toString_namesLawsByTypeAndTitle() {
    LegalReference law = LegalReference.named(DocumentType.LAW, "Tổ chức Chính phủ");

    assertThat(law).hasToString("Luật Tổ chức Chính phủ");
    assertThat(law.withCode(DocumentCode.parse("63/2025/QH15")))
        .hasToString("Luật Tổ chức Chính phủ số 63/2025/QH15");
  }

  @Test
  void toString_putsProvisionInFront() {
    assertThat(
            LegalReference.of(DocumentCode.parse("30/2020/NĐ-CP"))
                .withProvision(Provision.parse("khoản 2 Điều 5")))
        .hasToString("khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP");
  }

  @Test
  void of_takesTypeOnlyIfLettersSettleIt() {
    assertThat(LegalReference.of(DocumentCode.parse("225/QĐ-TTg")).type())
        .isEqualTo(DocumentType.DECISION);
    assertThat(LegalReference.of(DocumentCode.parse("07/KH-SKHCN")).type()).isNull();
  }

  @Test
  void isFull_wantsTypeCodeDayIssuerAndSubject() {
    assertThat(DECREE.isFull()).isTrue();
    assertThat(DECREE.withType(null).isFull()).isFalse();
    assertThat(DECREE.withCode(null).isFull()).isFalse();
    assertThat(DECREE.withTitle(null).isFull()).isFalse();
    assertThat(DECREE.withIssuer(null).isFull()).isFalse();
    assertThat(DECREE.withDate((CitedDate) null).isFull()).isFalse();
    assertThat(DECREE.withYear(2020).isFull()).isFalse();
  }

  @Test
  void isFull_wantsOnlyTypeAndNameOfLawsAndOrdinances() {
    assertThat(LegalReference.named(DocumentType.LAW, "Lưu trữ").isFull()).isTrue();
    assertThat(LegalReference.named(DocumentType.ORDINANCE, "Ngoại hối").isFull()).isTrue();
    assertThat(LegalReference.named(DocumentType.LAW, "Lưu trữ").withTitle(null).isFull())
        .isFalse();
    assertThat(LegalReference.named(DocumentType.DECREE, "Lưu trữ").isFull()).isFalse();
  }

  @Test
  void findType_fallsBackOnTheCode() {
    LegalReference reference = LegalReference.of(DocumentCode.parse("225/QĐ-TTg")).withType(null);

    assertThat(reference.findType()).contains(DocumentType.DECISION);
    assertThat(LegalReference.of(DocumentCode.parse("07/KH-SKHCN")).findType()).isEmpty();
    assertThat(LegalReference.named(DocumentType.LAW, "Lưu trữ").findType())
        .contains(DocumentType.LAW);
  }

  @Test
  void new_refusesEmptyReferenceAndBlankText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LegalReference(null, null, null, null, "Chính phủ", null))
        .withMessageContaining("225/QĐ-TTg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalReference.named(DocumentType.LAW, " "))
        .withMessageContaining("\" \"");
    assertThatIllegalArgumentException().isThrownBy(() -> DECREE.withIssuer(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withYear(0))
        .withMessageContaining("0");
  }

  @Test
  void equals_comparesAllParts() {
    assertThat(DECREE.withYear(2020).withDate(LocalDate.of(2020, 3, 5)))
        .isEqualTo(DECREE)
        .hasSameHashCodeAs(DECREE);
    assertThat(DECREE.withProvision(Provision.ofArticle(5))).isNotEqualTo(DECREE);
  }
}
