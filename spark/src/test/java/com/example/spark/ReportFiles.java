package com.example.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Files of generated reports. */
final class ReportFiles {
  private ReportFiles() {}

  /** Reports in an order that the seed decides. */
  static List<byte[]> shuffled(int count, long seed) throws IOException {
    List<byte[]> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      CommuneReports.writeLine(i, line);
      lines.add(line.toByteArray());
    }
    Collections.shuffle(lines, new Random(seed));
    return lines;
  }

  static Path write(Path file, List<byte[]> lines) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] line : lines) {
        out.write(line);
      }
    }
    return file;
  }
}
