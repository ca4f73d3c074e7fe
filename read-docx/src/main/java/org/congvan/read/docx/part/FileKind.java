package org.congvan.read.docx.part;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;

/** What a file is by its first bytes, whatever its name. */
final class FileKind {

  private static final byte[] COMPOUND = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] ZIP = {'P', 'K'};

  private FileKind() {}

  /**
   * Lets archives pass.
   *
   * @param file the file
   * @throws WordFileException if the file is no archive; the message says what it seems to be
   */
  static void requireArchive(byte[] file) {
    if (startsWith(file, ZIP)) {
      return;
    }
    if (startsWith(file, COMPOUND)) {
      if (contains(file, "EncryptedPackage")) {
        throw new WordFileException(
            Reason.ENCRYPTED,
            "",
            "The file is encrypted with a password; open it in Word and save it without one");
      }
      if (contains(file, "WordDocument")) {
        throw new WordFileException(
            Reason.OLD_WORD_FILE,
            "",
            "The file is in the format of Word 97 to 2003 (.doc), whatever its name; open it in"
                + " Word and save it as .docx");
      }
      throw notWord("a compound file of Office 97 to 2003");
    }
    throw notWord(seeming(file));
  }

  static WordFileException notWord(String what) {
    return new WordFileException(
        Reason.NOT_A_WORD_FILE,
        "",
        "The file is " + what + "; expected a Word file (.docx, .docm, .dotx or .dotm)");
  }

  private static String seeming(byte[] file) {
    if (file.length == 0) {
      return "empty";
    }
    String begin =
        new String(file, 0, Math.min(file.length, 512), StandardCharsets.ISO_8859_1).stripLeading();
    if (begin.startsWith("%PDF")) {
      return "a PDF";
    }
    if (begin.startsWith("{\\rtf")) {
      return "a rich text file (RTF)";
    }
    if (begin.contains("<pkg:package") || begin.contains("wordml")) {
      return "a Word document in one XML file";
    }
    if (begin.startsWith("<")) {
      return "HTML or XML";
    }
    return "no archive, which Word files are";
  }

  private static boolean startsWith(byte[] file, byte[] begin) {
    return file.length >= begin.length
        && Arrays.equals(file, 0, begin.length, begin, 0, begin.length);
  }

  /** Names of streams stand in the directory of a compound file, in UTF-16. */
  private static boolean contains(byte[] file, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    for (int at = 0; at <= file.length - wanted.length; at++) {
      if (file[at] == wanted[0]
          && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
