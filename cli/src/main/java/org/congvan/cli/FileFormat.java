package org.congvan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.congvan.render.DocumentReader;
import org.congvan.render.Formats;
import org.congvan.render.RegisteredFormat;
import org.congvan.render.RenderFormat;
import org.congvan.render.UnknownFormatException;
import org.congvan.text.VietnameseText;

/** The format of a file by the end of its name: {@code in.form} is in the format form. */
final class FileFormat {

  /** Endings of files in a format that has another by its name. */
  private static final Map<String, String> ALSO =
      Map.of("docm", "docx", "dotx", "docx", "dotm", "docx", "md", "txt");

  private FileFormat() {}

  /** Returns the part of a file's name after its last dot; empty if the name has no dot. */
  static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1, name.contains(".") ? name.length() : 0);
  }

  /**
   * Whether a file is a note that Word makes beside an open document, such as {@code ~$bc.docx}.
   */
  static boolean isLockFile(Path file) {
    return String.valueOf(file.getFileName()).startsWith("~$");
  }

  /** Whether a file ends like those of Word that can be read, such as {@code mau.dotx}. */
  static boolean isWord(Path file) {
    return usualExtension(file).equals("docx");
  }

  /** Whether a file ends like one of plain text or Markdown. */
  static boolean isText(Path file) {
    return usualExtension(file).equals("txt");
  }

  /** Whether a file ends like those of a format that can be read. */
  static boolean isReadable(Formats formats, Path file) {
    return !readable(formats, file).isEmpty();
  }

  /**
   * Returns the reader of a file; one that ends like those of no format is JSON.
   *
   * @param formats the formats that are there
   * @param file the file
   * @param advice what the user can do where the name does not lead to one reader
   * @return the reader
   * @throws CommandFailure if the format can only be written, or several that can be read have the
   *     same extension
   */
  static DocumentReader reader(Formats formats, Path file, String advice) {
    List<RegisteredFormat> named = formats.byExtension(usualExtension(file));
    List<RegisteredFormat> readable = readable(formats, file);
    if (readable.size() > 1) {
      throw new CommandFailure(
          file
              + ": more than one format has files ."
              + extension(file)
              + ": "
              + readable.stream().map(RegisteredFormat::format).toList()
              + advice);
    }
    RenderFormat format = RenderFormat.JSON;
    if (!readable.isEmpty()) {
      format = readable.get(0).format();
    } else if (!named.isEmpty()) {
      format = named.get(0).format();
    }
    try {
      return formats.requireReader(format.id());
    } catch (UnknownFormatException unknown) {
      throw new CommandFailure(file + ": " + unknown.getMessage() + advice, unknown);
    }
  }

  private static List<RegisteredFormat> readable(Formats formats, Path file) {
    return formats.byExtension(usualExtension(file)).stream()
        .filter(RegisteredFormat::reads)
        .toList();
  }

  /**
   * Returns the extension that the format is known by, such as {@code docx} of {@code mau.dotx}.
   */
  private static String usualExtension(Path file) {
    String extension = VietnameseText.toLowerCase(extension(file));
    return ALSO.getOrDefault(extension, extension);
  }
}
