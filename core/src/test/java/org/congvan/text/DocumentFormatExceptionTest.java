package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFormatExceptionTest {

  @Test
  void cannotRead_namesKindTextAndRightForm() {
    assertThat(DocumentFormatException.cannotRead("date", "31/02", "a day, such as 05/3/2020"))
        .hasMessage("Cannot read date \"31/02\": expected a day, such as 05/3/2020")
        .hasNoCause();
  }

  @Test
  void cannotRead_staysOneClearLine() {
    assertThat(
            DocumentFormatException.cannotRead("date", "a\nb\u0000\u200B\uD800\uD83D\uDE00", "x"))
        .hasMessage("Cannot read date \"a\\u000ab\\u0000\\u200b\\ud800\uD83D\uDE00\": expected x");
  }

  @Test
  void cannotRead_cutsLongText() {
    assertThat(DocumentFormatException.cannotRead("date", "9".repeat(1000), "x"))
        .hasMessage("Cannot read date \"" + "9".repeat(80) + "…\": expected x");
  }

  @Test
  void cannotRead_keepsCause() {
    Exception cause = new IllegalStateException("why");

    assertThat(DocumentFormatException.cannotRead("date", "a", "x", cause))
        .hasMessageStartingWith("Cannot read date")
        .hasCause(cause);
  }

  @Test
  void cannotRead_tellsValueAndRightForm_butNoPlace() {
    DocumentFormatException refusal =
        DocumentFormatException.cannotRead("date", "31/02", "a day, such as 05/3/2020");

    assertThat(refusal.value()).contains("31/02");
    assertThat(refusal.expected()).contains("a day, such as 05/3/2020");
    assertThat(refusal.documentPath()).isEmpty();
    assertThat(refusal.jsonPointer()).isEmpty();
    assertThat(refusal.line()).isEmpty();
    assertThat(refusal.column()).isEmpty();
    assertThat(refusal.faults()).hasSize(1);
  }

  @Test
  void accessors_speakOfTheFirstFault() {
    FormatFault first =
        new FormatFault("header.code", "/header/code", 3, 14, "\"x\"", "a code", "found x");
    FormatFault second = new FormatFault("subject", "/subject", 1, 1, null, "text", "missing");
    DocumentFormatException refusal =
        new DocumentFormatException("both", List.of(first, second), null);

    assertThat(refusal.faults()).containsExactly(first, second);
    assertThat(refusal.documentPath()).isEqualTo("header.code");
    assertThat(refusal.jsonPointer()).isEqualTo("/header/code");
    assertThat(refusal.line()).hasValue(3);
    assertThat(refusal.column()).hasValue(14);
    assertThat(refusal.value()).contains("\"x\"");
    assertThat(refusal.expected()).contains("a code");
  }

  @Test
  void refusalWithoutAFault_isRefused() {
    assertThatThrownBy(() -> new DocumentFormatException("nothing", List.of(), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Refusal must have a fault: nothing");
    assertThatThrownBy(() -> new FormatFault("", "", -1, 0, null, null, "x"))
        .hasMessageContaining("-1");
  }

  @Test
  void faults_surviveSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(DocumentFormatException.cannotRead("date", "31/02", "a day"));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((DocumentFormatException) in.readObject()).value()).contains("31/02");
    }
  }
}
