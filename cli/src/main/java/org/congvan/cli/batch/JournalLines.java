package org.congvan.cli.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a journal that have an end, and where the last of them ends. */
final class JournalLines {

  /** A path has 4096 bytes at most; a longer line is damage, and its rest counts as the next. */
  private static final int LONGEST = 1 << 16;

  private final InputStream in;
  private long end;
  private long number;

  /** Begins at the beginning of the file. */
  JournalLines(FileChannel file) throws IOException {
    in = new BufferedInputStream(Channels.newInputStream(file.position(0)));
  }

  /** Reads the next line; null where no line with an end follows. */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n' || line.size() == LONGEST) {
        number++;
        end += line.size() + 1L;
        return line.toString(StandardCharsets.UTF_8);
      }
      line.write(b);
    }
    return null;
  }

  /** Where the line that was read last ends. */
  long end() {
    return end;
  }

  /** The number of the line that was read last, beginning with 1. */
  long number() {
    return number;
  }
}
