package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FontFaceTest {

  @Test
  void of_knowsAllFourFaces() {
    assertThat(FontFace.of(false, false)).isEqualTo(FontFace.REGULAR);
    assertThat(FontFace.of(true, false)).isEqualTo(FontFace.BOLD);
    assertThat(FontFace.of(false, true)).isEqualTo(FontFace.ITALIC);
    assertThat(FontFace.of(true, true)).isEqualTo(FontFace.BOLD_ITALIC);
  }
}
