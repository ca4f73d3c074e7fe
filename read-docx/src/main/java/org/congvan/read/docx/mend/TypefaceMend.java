package org.congvan.read.docx.mend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.read.docx.format.WordFonts;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Sets letters in the typeface of the page, run by run. Typefaces made for signs, or for encodings
 * of the time before Unicode, are left: in another one their letters would be others.
 */
final class TypefaceMend {

  private static final List<String> OF_SIGNS =
      List.of("symbol", "wingdings", "webdings", "marlett", "barcode", "dingbats", "math");

  private static final String WHAT = "typeface";

  private final MendWork work;
  private final String wanted;

  TypefaceMend(MendWork work) {
    this.work = work;
    this.wanted = work.layout().typeface();
  }

  void mend() {
    for (List<WordParagraph> paragraphs : work.stories().values()) {
      for (WordParagraph paragraph : paragraphs) {
        Map<WordPlace, WordRun> runs = new LinkedHashMap<>();
        for (WordRun run : paragraph.runs()) {
          if (!run.format().hidden() && !other(run).equals(wanted)) {
            runs.putIfAbsent(run.place(), run);
          }
        }
        runs.values().forEach(this::mend);
      }
    }
  }

  /** The first typeface of its letters that is not the wanted one; the wanted one otherwise. */
  private String other(WordRun run) {
    WordFonts fonts = run.format().fonts();
    for (int i = 0; i < run.text().length(); i++) {
      char c = run.text().charAt(i);
      String font = c < 0x80 ? fonts.ascii() : fonts.highAnsi();
      if (Character.isLetter(c) && !font.equalsIgnoreCase(wanted)) {
        return font;
      }
    }
    return wanted;
  }

  private void mend(WordRun run) {
    String font = other(run);
    // The theme does not name the typeface, so it may be the wanted one.
    if (font.isBlank() || font.startsWith("+")) {
      return;
    }
    if (isOfSigns(run.format().fonts())) {
      work.leave(
          Mend.TYPEFACES,
          run.place(),
          Reason.NOT_MENDABLE,
          WHAT + ": " + font + "; its letters would be others");
      return;
    }
    if (!work.mayTry(Mend.TYPEFACES, run.place(), WHAT)) {
      return;
    }
    Map<String, @Nullable String> names = new LinkedHashMap<>();
    names.put("ascii", wanted);
    names.put("hAnsi", wanted);
    names.put("asciiTheme", null);
    names.put("hAnsiTheme", null);
    Optional<PartEditor> editor =
        run.place().run() == 0 ? Optional.empty() : work.editor(run.place().part());
    boolean set =
        editor.isPresent()
            && RunWords.areAt(editor.get(), run)
            && editor.get().setRun(run.place().paragraph(), run.place().run(), "rFonts", names);
    if (set) {
      work.mended(Mend.TYPEFACES, run.place(), WHAT, font, wanted, null);
    } else {
      work.leave(Mend.TYPEFACES, run.place(), Reason.NO_CERTAIN_PLACE, WHAT + ": " + font);
    }
  }

  private static boolean isOfSigns(WordFonts fonts) {
    return isOfSigns(fonts.ascii()) || isOfSigns(fonts.highAnsi());
  }

  private static boolean isOfSigns(String font) {
    String name = VietnameseText.toLowerCase(font);
    return TypedText.encoding(font) != null || OF_SIGNS.stream().anyMatch(name::contains);
  }
}
