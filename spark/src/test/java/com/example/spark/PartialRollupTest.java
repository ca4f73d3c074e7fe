package com.example.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.congvan.rollup.fold.AccumulatorState;
import org.junit.jupiter.api.Test;

class PartialRollupTest {
  private static final String FILE = "reports.jsonl";

  @Test
  void serialized_comesBackWithTheSameState() throws Exception {
    PartialRollup part = new PartialRollup();
    List<byte[]> lines = ReportFiles.shuffled(41, 3);
    for (int i = 0; i < lines.size(); i++) {
      part.add(FILE, i + 1, lines.get(i));
    }

    assertThat(AccumulatorState.toBytes(throughBytes(part).accumulator()))
        .isEqualTo(AccumulatorState.toBytes(part.accumulator()))
        .hasSizeGreaterThan(1_000);
  }

  @Test
  void serialized_comesBackWithItsBadLine() throws Exception {
    PartialRollup part = new PartialRollup().add(FILE, 12, "{}".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> throughBytes(part).accumulator())
        .hasMessageStartingWith("Cannot roll up reports.jsonl:12: ");
  }

  @Test
  void add_keepsTheFirstBadLineInWhateverOrder() {
    byte[] bad = "{}".getBytes(StandardCharsets.UTF_8);
    PartialRollup early = new PartialRollup().add(FILE, 3, bad);
    PartialRollup late = new PartialRollup().add(FILE, 8, bad).add(FILE, 7, bad);

    assertThatThrownBy(() -> late.add(early).accumulator()).hasMessageContaining(":3: ");
    assertThatThrownBy(() -> early.add(late).accumulator()).hasMessageContaining(":3: ");
  }

  private static PartialRollup throughBytes(PartialRollup part)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(part);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (PartialRollup) in.readObject();
    }
  }
}
