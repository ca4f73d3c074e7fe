package org.congvan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

  @Test
  void ofHead_hasAPositionAndNoAuthority() {
    Signature signature = Signature.byHead("GIÁM ĐỐC", "Lê Thị B");

    assertThat(signature.authorities()).isEmpty();
    assertThat(signature.position()).isEqualTo("GIÁM ĐỐC");
    assertThat(signature.otherPosition()).isNull();
  }

  @Test
  void factories_putTheirFormBeforeTheHeadsPosition() {
    assertThat(Signature.byDeputy("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A").authorities())
        .containsExactly(new SigningAuthority(SigningForm.FOR_HEAD, "GIÁM ĐỐC"));
    assertThat(Signature.byOrder("GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A").authorities())
        .containsExactly(new SigningAuthority(SigningForm.BY_ORDER, "GIÁM ĐỐC"));
    assertThat(Signature.byAuthorization("GIÁM ĐỐC", "TRƯỞNG PHÒNG", "A").authorities())
        .containsExactly(new SigningAuthority(SigningForm.BY_AUTHORIZATION, "GIÁM ĐỐC"));
    Signature acting = Signature.acting("GIÁM ĐỐC", "Nguyễn Văn A");
    assertThat(acting.authorities())
        .containsExactly(new SigningAuthority(SigningForm.ACTING, "GIÁM ĐỐC"));
    assertThat(acting.position()).isNull();
  }

  @Test
  void onBehalfOf_standsAboveTheOtherAuthorities() {
    Signature signature =
        Signature.byDeputy("CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A")
            .onBehalfOf("ỦY BAN NHÂN DÂN")
            .withOtherPosition("TRƯỞNG BAN");

    assertThat(signature.authorities())
        .containsExactly(
            new SigningAuthority(SigningForm.ON_BEHALF, "ỦY BAN NHÂN DÂN"),
            new SigningAuthority(SigningForm.FOR_HEAD, "CHỦ TỊCH"));
    assertThat(signature.position()).isEqualTo("PHÓ CHỦ TỊCH");
    assertThat(signature.otherPosition()).isEqualTo("TRƯỞNG BAN");
    assertThat(signature.fullName()).isEqualTo("Nguyễn Văn A");
  }

  @Test
  void signatureWithoutPositionAndAuthority_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Signature(List.of(), null, "Nguyễn Văn A", null))
        .withMessageContaining("Nguyễn Văn A")
        .withMessageContaining("KT. GIÁM ĐỐC");
  }

  @Test
  void forms_haveTheAbbreviationsOfTheDecree() {
    assertThat(SigningForm.values())
        .extracting(SigningForm::abbreviation)
        .containsExactly("TM.", "Q.", "KT.", "TL.", "TUQ.");
  }
}
