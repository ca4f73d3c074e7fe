package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.congvan.body.Citation;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;

class CitationInlinesTest {
  private static final LegalReference BANKRUPTCY =
      LegalReference.named(DocumentType.LAW, "Phá sản");

  @Test
  void citations_becomeInlinesBetweenText() {
    assertThat(CitationInlines.standard().toInlines("Căn cứ Luật Phá sản; Bộ trưởng quyết định:"))
        .containsExactly(
            Text.of("Căn cứ "),
            Citation.of("Luật Phá sản", BANKRUPTCY),
            Text.of("; Bộ trưởng quyết định:"));
  }

  @Test
  void address_becomesTheTargetOfItsCitation() {
    URI address = URI.create("https://example.org/luat-pha-san");
    List<Inline> inlines =
        CitationInlines.of(CitationScanner.standard())
            .withAddresses(r -> Optional.of(address).filter(a -> r.equals(BANKRUPTCY)))
            .toInlines("Luật Phá sản, Luật Đất đai");

    assertThat(inlines).first().isEqualTo(new Citation("Luật Phá sản", BANKRUPTCY, address));
    assertThat(((Citation) inlines.get(2)).target()).isNull();
  }

  @Test
  void noWord_isLost() {
    String text =
        "Theo  Nghi\u0323 \u0111i\u0323nh số 30/2020/NĐ-CP\nngày 05/3/2020 của Chính phủ\u0301 và"
            + " Luật Phá sản";

    assertThat(Inline.plainText(CitationInlines.standard().toInlines(text)))
        .isEqualTo(VietnameseText.normalize(text));
  }

  @Test
  void paragraph_holdsTheInlines() {
    assertThat(CitationInlines.standard().paragraph("Căn cứ Luật Phá sản;").inlines()).hasSize(3);
  }

  @Test
  void emptyText_hasNoInlinesAndIsNoParagraph() {
    assertThat(CitationInlines.standard().toInlines("")).isEmpty();
    assertThatThrownBy(() -> CitationInlines.standard().paragraph(""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
