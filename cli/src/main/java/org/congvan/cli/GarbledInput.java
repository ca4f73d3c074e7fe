package org.congvan.cli;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumSet;
import java.util.Set;
import org.congvan.text.legacy.GarbledText;
import org.congvan.text.legacy.Garbling;
import org.congvan.text.legacy.LegacyEncodings;

/**
 * Says on the error stream that a text looks garbled, once for each way: where, what is suspected,
 * a few words, and what they should read. The text itself goes on as it is.
 */
final class GarbledInput {
  private static final int LONGEST_LINE = 8192;
  private static final int SHOWN = 60;

  private final Console console;
  private final String file;
  private final Set<Garbling> reported = EnumSet.noneOf(Garbling.class);

  GarbledInput(Console console, String file) {
    this.console = console;
    this.file = file;
  }

  /** Looks at a text and says what is garbled in it. */
  void lookAt(String text, String place) {
    for (GarbledText garbled : LegacyEncodings.detect(text)) {
      if (reported.add(garbled.garbling())) {
        console.error(message(text, place, garbled));
      }
    }
  }

  private String message(String text, String place, GarbledText garbled) {
    int end = Math.min(garbled.end(), garbled.start() + SHOWN);
    boolean broken = end > garbled.start() && Character.isHighSurrogate(text.charAt(end - 1));
    String words = text.substring(garbled.start(), broken ? end - 1 : end);
    String should =
        garbled.garbling().isConvertible()
            ? "; it should read \"" + LegacyEncodings.convert(words, garbled.garbling()) + '"'
            : "";
    return file
        + ": "
        + place
        + ": Text looks garbled ("
        + garbled.garbling().label()
        + "): \""
        + words
        + '"'
        + should;
  }

  /** Looks at the lines of a text while it is read. */
  Reader lookingAt(Reader text) {
    return new FilterReader(text) {
      private final StringBuilder line = new StringBuilder();
      private long number = 1;

      @Override
      public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
          add(buffer[i]);
        }
        if (count < 0) {
          end();
        }
        return count;
      }

      private void add(char c) {
        if (c == '\n' || (line.length() >= LONGEST_LINE && c == ' ')) {
          end();
        } else if (line.length() < 2 * LONGEST_LINE) {
          line.append(c);
        }
        number += c == '\n' ? 1 : 0;
      }

      private void end() {
        lookAt(line.toString(), "line " + number);
        line.setLength(0);
      }
    };
  }
}
