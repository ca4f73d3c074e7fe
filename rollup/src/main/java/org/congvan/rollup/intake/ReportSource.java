package org.congvan.rollup.intake;

import org.congvan.text.check.RequiredText;

/**
 * Where a report came from (nguồn báo cáo), such as {@code 2019/so-y-te.json} or {@code
 * reports.jsonl:12}.
 *
 * @param name the name of a file, a line of a file, or a record in the caller's system; not blank
 */
public record ReportSource(String name) {

  /**
   * Normalises the name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public ReportSource {
    name = RequiredText.of(name, "Name of a report's source");
  }

  /**
   * Makes the source of one line of a file.
   *
   * @param file the name of the file
   * @param line the line, 1 or more
   * @return such as {@code reports.jsonl:12}
   * @throws IllegalArgumentException if the name is blank or the line below 1
   */
  public static ReportSource ofLine(String file, long line) {
    if (line < 1) {
      throw new IllegalArgumentException(
          "Line of a report's source must be 1 or more: " + line + "; expected such as 12");
    }
    return new ReportSource(file + ":" + line);
  }

  @Override
  public String toString() {
    return name;
  }
}
