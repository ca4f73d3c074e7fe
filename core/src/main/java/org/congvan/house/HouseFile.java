package org.congvan.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.text.DocumentFormatException;

/** The file of a house style: {@code key = value} a line, in UTF-8. */
final class HouseFile {

  private static final int LONGEST = 1 << 20;
  private static final int LONGEST_LINE = 2_000;

  private HouseFile() {}

  static List<Setting> read(InputStream in) throws IOException {
    byte[] bytes = Objects.requireNonNull(in, "in").readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new DocumentFormatException(
          "House style is longer than " + LONGEST + " bytes; expected a page or two");
    }
    List<Setting> settings = new ArrayList<>();
    int number = 0;
    for (String line : decoded(bytes).lines().toList()) {
      number++;
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        settings.add(setting(number, text));
      }
    }
    return settings;
  }

  private static Setting setting(int number, String line) {
    int sign = line.indexOf('=');
    boolean plain = line.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    if (sign <= 0 || !plain || line.length() > LONGEST_LINE) {
      DocumentFormatException refusal =
          DocumentFormatException.cannotRead(
              "line",
              line,
              "key = value in 2000 characters at most, without backslashes and tabs, such as size.body"
                  + " = 13 pt");
      throw Setting.at(number, String.valueOf(refusal.getMessage()), line, refusal);
    }
    return Setting.of(number, line.substring(0, sign), line.substring(sign + 1));
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException wrong) {
      throw new DocumentFormatException(
          "House style is not in UTF-8; save the file in UTF-8", wrong);
    }
  }
}
