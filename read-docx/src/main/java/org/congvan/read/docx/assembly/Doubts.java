package org.congvan.read.docx.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.document.PlacedDoubt;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.render.ReadingDoubt;
import org.jspecify.annotations.Nullable;

/** Collects what is doubtful while a document is made. */
final class Doubts {
  /** What stands in the document where the paper says nothing and something must stand. */
  static final String NOTHING = "…";

  private final Set<PlacedDoubt> doubts = new LinkedHashSet<>();

  /** Adds a doubt about words. */
  void add(
      @Nullable PaperPlace place,
      DocumentPath path,
      String text,
      List<String> candidates,
      String reason) {
    List<String> given =
        candidates.stream().filter(candidate -> !candidate.isBlank()).distinct().toList();
    doubts.add(
        new PlacedDoubt(
            place,
            new ReadingDoubt(path, text, given.isEmpty() ? List.of(NOTHING) : given, reason)));
  }

  /** Adds that something that every document has is missing. */
  void missing(DocumentPath path, String reason) {
    add(null, path, "", List.of(NOTHING), reason);
  }

  /** Adds that words have no part of the document to stand in. */
  void leftOut(@Nullable PaperPlace place, String text, String reason) {
    add(place, DocumentPath.ROOT, text, List.of(text), reason);
  }

  /** Makes a value; words of which the model makes none are listed, and the value is null. */
  <T> @Nullable T value(@Nullable PaperPlace place, String text, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException refused) {
      leftOut(place, text, "The words cannot stand where they were found: " + firstLine(refused));
      return null;
    }
  }

  private static String firstLine(IllegalArgumentException refused) {
    String message = String.valueOf(refused.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /** Returns the doubts in the order of the paper, those without a place at the end. */
  List<PlacedDoubt> all() {
    List<PlacedDoubt> ordered = new ArrayList<>(doubts);
    ordered.sort(
        Comparator.comparing(
            PlacedDoubt::place, Comparator.nullsLast(Comparator.<PaperPlace>naturalOrder())));
    return ordered;
  }
}
