package org.congvan.rollup.fold.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.text.VietnameseText;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty or recommendation in plain words, with what else its record holds, as it is kept in
 * a {@link Texts}.
 */
public record StatementText(
    StatementKind kind, String text, Set<ReformArea> areas, @Nullable String addressedTo) {

  /** Every statement of a report: the difficulties and then the recommendations, in its order. */
  static List<StatementText> of(ReformReport report) {
    List<StatementText> all =
        new ArrayList<>(report.difficulties().size() + report.recommendations().size());
    for (Difficulty difficulty : report.difficulties()) {
      all.add(
          new StatementText(
              StatementKind.DIFFICULTY, words(difficulty.text()), areas(difficulty.areas()), null));
    }
    for (Recommendation recommendation : report.recommendations()) {
      all.add(
          new StatementText(
              StatementKind.RECOMMENDATION,
              words(recommendation.text()),
              areas(List.of()),
              recommendation.addressedTo()));
    }
    return all;
  }

  /** Plain words hold a footnote in parentheses, where its number stands in the report. */
  private static String words(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      words.append(inline instanceof Footnote note ? " (" + note.noteText() + ")" : inline.text());
    }
    return words.toString();
  }

  static EnumSet<ReformArea> areas(List<ReformArea> listed) {
    EnumSet<ReformArea> areas = EnumSet.noneOf(ReformArea.class);
    areas.addAll(listed);
    return areas;
  }

  /** Statements of one key are grouped: kind, words, and whom a recommendation goes to. */
  void writeKey(StateOutput out) {
    out.writeText(kind.name());
    out.writeText(addressedTo == null ? "" : WordingKey.of(addressedTo));
    out.writeText(WordingKey.of(text));
  }

  void write(StateOutput out) {
    out.writeText(kind.name());
    out.writeText(text);
    out.writeText(addressedTo == null ? "" : addressedTo);
    out.writeNumber(areas.size());
    for (ReformArea area : areas) {
      out.writeText(area.name());
    }
  }

  static StatementText read(StateInput in) throws IOException {
    StatementKind kind = in.readConstant(StatementKind.class);
    String text =
        in.readText(
            "words of a statement",
            words -> {
              if (words.isEmpty()) {
                throw new IllegalArgumentException("words, such as Thiếu kinh phí");
              }
              return VietnameseText.normalize(words);
            });
    String addressedTo =
        in.readNameOrNone(
            "addressee of a recommendation",
            name -> RequiredText.of(name, "Addressee of a recommendation"));
    EnumSet<ReformArea> areas = EnumSet.noneOf(ReformArea.class);
    for (int left = in.readCount(); left > 0; left--) {
      areas.add(in.readConstant(ReformArea.class));
    }
    return new StatementText(kind, text, areas, addressedTo.isEmpty() ? null : addressedTo);
  }

  /** Reads a statement from the bytes in a store. */
  public static StatementText of(byte[] stored) {
    try {
      return read(new StateInput(new ByteArrayInputStream(stored)));
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory failed", e);
    }
  }
}
