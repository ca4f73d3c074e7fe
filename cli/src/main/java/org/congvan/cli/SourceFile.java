package org.congvan.cli;

import java.nio.file.Path;

/**
 * One of the files that a command works on, such as {@code so/2020/bc.docx} of the folder {@code
 * so}.
 *
 * @param path the file
 * @param name its place below what the user named, such as {@code 2020/bc.docx}; what is made of it
 *     has this place too
 */
record SourceFile(Path path, Path name) {

  /** A file that the user named. */
  static SourceFile of(Path path) {
    return new SourceFile(path, path.getFileName() == null ? path : path.getFileName());
  }

  /** The name with another ending, such as {@code 2020/bc.json}. */
  Path nameEndingIn(String ending) {
    String file = name.getFileName().toString();
    int dot = file.lastIndexOf('.');
    return name.resolveSibling((dot > 0 ? file.substring(0, dot) : file) + ending);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
