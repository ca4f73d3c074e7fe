package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Recipient;
import org.jspecify.annotations.Nullable;

/** The entries under "Nơi nhận:", line by line, down to "Lưu". */
final class Recipients {
  private static final String BULLETS = "-–—+•·*▪●○◦\uF0B7";

  private static final Pattern ARCHIVE = Pattern.compile("luu\\b(?! hanh)[\\s:.;,]*+");

  /** What a copy is for stands in brackets at the end; other brackets are of the name. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "^(?:de |thay|bao cao|b/|bc\\b|bao|phoi hop|thuc hien|t/h|th\\b|biet|dang tai|chi dao"
              + "|theo doi|luu|p/h|t/d).*+");

  private static final Pattern COPIES = Pattern.compile("^\\d{1,4}+ ?+(?:bản|b)?+$");

  private static final Pattern COPIES_ALONE = Pattern.compile("\\(\\d{1,4} ?b?(?:ản)?\\)[.;]?");

  private static final Pattern FIRST =
      Pattern.compile("nhu (?:tren|dieu \\d{1,2}|kinh gui)[;.,]?+");

  private static final int LONGEST_ENTRY = 260;

  private final List<String> entries = new ArrayList<>();
  private @Nullable String archive;
  private boolean bulleted;
  private boolean done;

  /** Returns whether "Lưu" was read and is complete. */
  boolean isDone() {
    return done;
  }

  boolean hasArchive() {
    return archive != null;
  }

  /** Returns whether no entry is there yet, or the last one is closed by a sign. */
  boolean mayBeComplete() {
    String last = entries.isEmpty() ? "" : entries.get(entries.size() - 1);
    // A mark with nothing after it is an entry without words.
    return archive != null || last.isEmpty() || ";.".indexOf(last.charAt(last.length() - 1)) >= 0;
  }

  static boolean isBulleted(Piece piece) {
    return !piece.isBlank()
        && (BULLETS.indexOf(piece.text().charAt(0)) >= 0 || !piece.line().label().isEmpty());
  }

  /** Returns whether a line is the entry that lists begin with: {@code - Như trên;}. */
  static boolean isFirstEntry(Piece piece) {
    return isBulleted(piece)
        && FIRST.matcher(Folded.words(Words.withoutStart(piece.text(), BULLETS))).matches();
  }

  static boolean isArchive(Piece piece) {
    return ARCHIVE.matcher(Folded.of(Words.withoutStart(piece.text(), BULLETS))).lookingAt();
  }

  /** Takes a line; returns whether it is an entry, or the second line of one. */
  boolean take(Piece piece) {
    String text = piece.text();
    if (done || text.length() > LONGEST_ENTRY) {
      return false;
    }
    String words = Words.withoutStart(text, BULLETS);
    if (archive != null) {
      if (isBulleted(piece) || !goesOnWithArchive(archive, words)) {
        done = true;
        return false;
      }
      archive = archive + " " + words;
    } else if (isArchive(piece)) {
      archive = words;
    } else if (isBulleted(piece) || entries.isEmpty()) {
      bulleted |= isBulleted(piece);
      entries.add(words);
    } else if (startsNewEntry(words)) {
      entries.add(words);
    } else {
      int last = entries.size() - 1;
      entries.set(last, entries.get(last) + " " + words);
    }
    return true;
  }

  private boolean startsNewEntry(String words) {
    String last = entries.get(entries.size() - 1);
    boolean ended = last.endsWith(";") || last.endsWith(".");
    return ended && (!bulleted || !Capitals.beginsSmall(words));
  }

  /** The line goes on where it ends in a comma, or where the number of copies follows. */
  private static boolean goesOnWithArchive(String archive, String next) {
    char last = archive.isEmpty() ? ',' : archive.charAt(archive.length() - 1);
    return ",-–/&".indexOf(last) >= 0 || COPIES_ALONE.matcher(next).matches();
  }

  /** Returns what stands in brackets at the end, after other words; empty for nothing. */
  private static String lastBracket(String text) {
    int open = text.lastIndexOf('(');
    return open > 0 && text.endsWith(")") ? text.substring(open + 1, text.length() - 1) : "";
  }

  private static String withoutBracket(String text, String bracket) {
    return text.substring(0, text.length() - bracket.length() - 2).strip();
  }

  List<Recipient> recipients() {
    List<Recipient> recipients = new ArrayList<>();
    for (String entry : entries) {
      String name = Words.join(List.of(Words.withoutEnd(entry, ";.,:")));
      String last = lastBracket(name);
      if (PURPOSE.matcher(Folded.words(last)).matches()) {
        recipients.add(new Recipient(withoutBracket(name, last), last));
      } else if (!name.isEmpty()) {
        recipients.add(Recipient.of(name));
      }
    }
    return recipients;
  }

  @Nullable ArchiveLine archive() {
    if (archive == null) {
      return null;
    }
    Matcher label = ARCHIVE.matcher(Folded.of(archive));
    String rest = archive.substring(label.lookingAt() ? label.end() : 0);
    rest = Words.join(List.of(Words.withoutEnd(rest, ".;,")));
    Integer copies = null;
    String counted = lastBracket(rest);
    if (COPIES.matcher(counted).matches()) {
      copies = Integer.valueOf(Words.withoutEnd(counted, "bản"));
      rest = Words.withoutEnd(withoutBracket(rest, counted), ".,;");
    }
    int comma = rest.indexOf(',');
    String clerk = comma < 0 ? rest : rest.substring(0, comma).strip();
    String unit = comma < 0 ? "" : Words.withoutStart(rest.substring(comma), ",");
    if (clerk.isEmpty()) {
      clerk = unit.isEmpty() ? ArchiveLine.CLERK : unit;
      unit = "";
    }
    return new ArchiveLine(
        clerk, unit.isEmpty() ? null : unit, copies == null || copies < 1 ? null : copies);
  }

  /** Returns the words of the archive line as written; empty for none. */
  String archiveWords() {
    return archive == null ? "" : archive;
  }
}
