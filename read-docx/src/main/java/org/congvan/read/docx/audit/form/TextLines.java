package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.LetterShape;

/** How wide the lines of words are, where a break or their room ends them. */
final class TextLines {

  private TextLines() {}

  /** The widths from the first line to the last, one or more. */
  static List<Length> widths(RoledWords words) {
    List<Length> widths = new ArrayList<>();
    if (words.letters().isEmpty()) {
      return List.of(Length.ZERO);
    }
    Letters first = words.letters().get(0);
    FontFace face = FontFace.of(first.format().bold(), first.format().italic());
    Length size = first.format().size();
    Length room = words.standing().room().width();
    FontMetrics metrics = FontMetrics.timesNewRoman();
    for (String typed : words.text().lines().toList()) {
      String line = typed.strip();
      if (first.format().shape() == LetterShape.ALL_CAPITALS) {
        line = line.toUpperCase(Locale.ROOT);
      }
      if (line.isEmpty()) {
        continue;
      }
      if (room == null || metrics.width(line, face, size).compareTo(room) <= 0) {
        widths.add(metrics.width(line, face, size));
      } else {
        metrics
            .breakLines(line, face, size, room)
            .forEach(each -> widths.add(metrics.width(each, face, size)));
      }
    }
    return widths.isEmpty() ? List.of(Length.ZERO) : widths;
  }
}
