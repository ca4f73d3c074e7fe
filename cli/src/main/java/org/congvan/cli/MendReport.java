package org.congvan.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.congvan.read.docx.audit.Audit;
import org.congvan.read.docx.audit.AuditFormatter;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace;
import org.congvan.read.docx.mend.Mend;
import org.congvan.read.docx.mend.MendResult;
import org.congvan.read.docx.mend.MendedPlace;

/**
 * Prints what was mended and left, a line each, such as {@code draft.docx: mended margins: section
 * 1, left margin: 25 mm -> 30 mm}, and what the audit of the new file comes to.
 */
final class MendReport {

  private final Console console;
  private final AuditFormatter formatter;
  private final Locale language;
  private final Wording words;
  private int changed;
  private int left;

  MendReport(Console console, AuditFormatter formatter, Locale language) {
    this.console = console;
    this.formatter = formatter;
    this.language = language;
    this.words = new Wording(language);
  }

  void print(SourceFile file, MendResult result, Path target, Audit after) {
    for (MendedPlace each : result.mended()) {
      row(
          file
              + words.say(": đã sửa ", ": mended ")
              + name(each.mend())
              + place(each.place())
              + each.what()
              + ": "
              + each.before()
              + " -> "
              + each.after());
    }
    for (LeftPlace each : result.left()) {
      row(
          file
              + words.say(": để nguyên ", ": left ")
              + name(each.mend())
              + place(each.place())
              + each.detail());
    }
    changed += result.mended().size();
    left += result.left().size();
    if (result.mended().isEmpty()) {
      row(file + words.say(": không có gì phải sửa", ": nothing to mend"));
    }
    row(target + ": " + AuditLine.of(after, formatter, language));
  }

  void printSummary(EachFile files) {
    row(
        words.say("Số tệp đã ghi: ", "Written: ")
            + files.done()
            + words.say("; chỗ đã sửa: ", "; places mended: ")
            + changed
            + words.say("; chỗ để nguyên: ", "; places left: ")
            + left
            + words.say("; tệp không sửa được: ", "; could not be mended: ")
            + files.leftOut());
  }

  private String name(Mend mend) {
    return words.say(mend.vietnameseName(), MendConverter.name(mend));
  }

  private static String place(WordPlace place) {
    return place.equals(WordPlace.FILE) ? ": " : ": " + place + ": ";
  }

  private void row(String line) {
    console.row(Escapes.of(line));
  }
}
