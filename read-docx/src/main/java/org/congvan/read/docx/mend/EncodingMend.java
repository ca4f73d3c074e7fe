package org.congvan.read.docx.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.splice.ParagraphText;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * Writes text of typefaces of TCVN3 and VNI in Unicode and gives it the typeface of the layout, so
 * that it reads as before; U+00D0 becomes Đ. The typeface says which encoding it is, not a guess at
 * the words.
 */
final class EncodingMend {

  private final MendWork work;
  private final Map<WordPlace, String> meant = new HashMap<>();

  EncodingMend(MendWork work) {
    this.work = work;
  }

  /** Mends all text; what the mended paragraphs should read, by their places. */
  Map<WordPlace, String> mend() {
    work.stories()
        .forEach(
            (part, paragraphs) -> {
              for (WordParagraph paragraph : paragraphs) {
                if (isTyped(paragraph)) {
                  mend(paragraph);
                }
              }
            });
    return meant;
  }

  private static boolean isTyped(WordParagraph paragraph) {
    return paragraph.runs().stream().anyMatch(EncodingMend::isTyped);
  }

  private static boolean isTyped(WordRun run) {
    return !run.text().isEmpty() && (isLegacy(run) || run.text().indexOf('\u00D0') >= 0);
  }

  private static boolean isLegacy(WordRun run) {
    return TypedText.encoding(run.format().fonts().ascii()) != null
        && !run.text().chars().allMatch(c -> c == '\t' || c == '\n');
  }

  private void mend(WordParagraph paragraph) {
    if (work.isIssued() && SignedWords.isAmong(work.roles().components(paragraph.place()))) {
      work.leave(
          Mend.ENCODINGS,
          paragraph.place(),
          Reason.ISSUED,
          "number, symbol, date and signature of an issued document stay as they are");
      return;
    }
    Map<WordPlace, List<WordRun>> byPlace = new LinkedHashMap<>();
    for (WordRun run : paragraph.runs()) {
      byPlace.computeIfAbsent(run.place(), each -> new ArrayList<>()).add(run);
    }
    Map<WordPlace, String> fonts = new HashMap<>();
    byPlace.forEach(
        (place, runs) -> {
          if (runs.stream().anyMatch(EncodingMend::isTyped) && mend(place, runs)) {
            fonts.put(place, runs.get(0).format().fonts().ascii());
          }
        });
    StringBuilder expected = new StringBuilder();
    for (WordRun run : paragraph.runs()) {
      String font = fonts.get(run.place());
      expected.append(font == null ? run.text() : TypedText.read(run.text(), font));
    }
    meant.put(paragraph.place(), expected.toString());
  }

  /** A piece of text that is written in one element. */
  private record Piece(int start, int end) {}

  private boolean mend(WordPlace place, List<WordRun> runs) {
    String font = runs.get(0).format().fonts().ascii();
    String before = shown(runs.get(0).text()) + " in " + font;
    Optional<PartEditor> editor = place.run() == 0 ? Optional.empty() : work.editor(place.part());
    ParagraphText text = editor.flatMap(each -> each.text(place.paragraph())).orElse(null);
    if (editor.isEmpty() || text == null || !isReadAlike(text, place.run(), runs, font)) {
      work.leave(Mend.ENCODINGS, place, Reason.NO_CERTAIN_PLACE, before);
      return false;
    }
    String what = "text";
    if (!work.mayTry(Mend.ENCODINGS, place, what)) {
      return false;
    }
    boolean legacy = TypedText.encoding(font) != null;
    String typeface = work.layout().typeface();
    if (legacy) {
      Map<String, @Nullable String> names = new LinkedHashMap<>();
      names.put("ascii", typeface);
      names.put("hAnsi", typeface);
      names.put("cs", typeface);
      names.put("asciiTheme", null);
      names.put("hAnsiTheme", null);
      names.put("cstheme", null);
      if (!editor.get().setRun(place.paragraph(), place.run(), "rFonts", names)) {
        work.leave(Mend.ENCODINGS, place, Reason.NO_CERTAIN_PLACE, before);
        return false;
      }
    }
    for (Piece piece : pieces(text, place.run())) {
      replace(editor.get(), text, piece, font);
    }
    work.mended(
        Mend.ENCODINGS,
        place,
        what,
        before,
        shown(TypedText.read(runs.get(0).text(), font)) + " in " + (legacy ? typeface : font),
        work.layout().margins().left().basis());
    return true;
  }

  /** Whether the run reads alike as a whole and in the pieces that it is written in. */
  private static boolean isReadAlike(ParagraphText text, int run, List<WordRun> runs, String font) {
    StringBuilder whole = new StringBuilder();
    runs.forEach(each -> whole.append(TypedText.read(each.text(), font)));
    StringBuilder inPieces = new StringBuilder();
    for (Piece piece : pieces(text, run)) {
      String written = text.text().substring(piece.start(), piece.end());
      if (!TypedText.isReadable(written, font)) {
        return false;
      }
      inPieces.append(TypedText.read(written, font));
    }
    return SameWords.letters(whole.toString()).equals(SameWords.letters(inPieces.toString()));
  }

  private static List<Piece> pieces(ParagraphText text, int run) {
    List<Piece> pieces = new ArrayList<>();
    int at = text.firstOf(run);
    int length = text.text().length();
    while (at < length && text.run(at) == run) {
      int end = at + 1;
      while (end < length && text.run(end) == run && text.isJoined(end)) {
        end++;
      }
      if (end > at + 1 || text.text().charAt(at) != ParagraphText.OTHER) {
        pieces.add(new Piece(at, end));
      }
      at = end;
    }
    return pieces;
  }

  /** What stays the same at both ends is not written anew. */
  private static void replace(PartEditor editor, ParagraphText text, Piece piece, String font) {
    String old = text.text().substring(piece.start(), piece.end());
    String read = TypedText.read(old, font);
    int same = 0;
    int most = Math.min(old.length(), read.length());
    while (same < most && old.charAt(same) == read.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && old.charAt(old.length() - 1 - tail) == read.charAt(read.length() - 1 - tail)) {
      tail++;
    }
    if (same < old.length() - tail) {
      editor.replace(
          text,
          piece.start() + same,
          piece.end() - tail,
          read.substring(same, read.length() - tail));
    }
  }

  private static String shown(String text) {
    String line = text.strip().replace('\n', ' ').replace('\t', ' ');
    return "\"" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "\"";
  }
}
