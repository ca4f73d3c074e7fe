package org.congvan.read.docx.mend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congvan.layout.PageLayout;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.regulation.Basis;
import org.jspecify.annotations.Nullable;

/** A file while it is mended: its editors, and what was changed and left so far. */
final class MendWork {

  /** Programs round to whole twips, and people to tenths of a millimetre. */
  static final double TOLERANCE_MM = 0.1;

  /** A mend of one place, which is taken back if it has no effect. */
  record Key(Mend mend, WordPlace place, String what) {

    static Key of(MendedPlace mended) {
      return new Key(mended.mend(), mended.place(), mended.what());
    }
  }

  private final WordFile file;
  private final PageLayout layout;
  private final RoledRuns roles;
  private final boolean issued;
  private final Set<Key> excluded;
  private final Map<String, List<WordParagraph>> stories;
  private final Map<String, Optional<PartEditor>> editors = new LinkedHashMap<>();
  private final Map<String, byte[]> added = new LinkedHashMap<>();
  private final Set<String> edited = new HashSet<>();
  private final Map<Mend, List<MendedPlace>> mended = new EnumMap<>(Mend.class);
  private final Map<Mend, List<LeftPlace>> left = new EnumMap<>(Mend.class);

  MendWork(WordFile file, PageLayout layout, RoledRuns roles, boolean issued, Set<Key> excluded) {
    this.file = file;
    this.layout = layout;
    this.roles = roles;
    this.issued = issued;
    this.excluded = excluded;
    this.stories = Stories.of(file.document());
  }

  WordFile file() {
    return file;
  }

  PageLayout layout() {
    return layout;
  }

  RoledRuns roles() {
    return roles;
  }

  boolean isIssued() {
    return issued;
  }

  /** The paragraphs of every part that text was read from, in the order of reading. */
  Map<String, List<WordParagraph>> stories() {
    return stories;
  }

  /** The paragraphs of the body. */
  List<WordParagraph> body() {
    return stories.getOrDefault(file.mainPart(), List.of());
  }

  /** The editor of a part; empty where the part is not there or no sound XML. */
  Optional<PartEditor> editor(String part) {
    return editors.computeIfAbsent(part, name -> file.part(name).flatMap(PartEditor::of));
  }

  /** Whether a place may be tried; one that had no effect is noted as left. */
  boolean mayTry(Mend mend, WordPlace place, String what) {
    if (excluded.contains(new Key(mend, place, what))) {
      leave(mend, place, Reason.NO_EFFECT, what + " could not be set: something else decides it");
      return false;
    }
    return true;
  }

  void mended(
      Mend mend, WordPlace place, String what, String before, String after, @Nullable Basis basis) {
    edited.add(place.part());
    mended
        .computeIfAbsent(mend, each -> new ArrayList<>())
        .add(new MendedPlace(mend, place, what, before, after, basis));
  }

  void leave(Mend mend, WordPlace place, Reason reason, String detail) {
    left.computeIfAbsent(mend, each -> new ArrayList<>())
        .add(new LeftPlace(mend, place, reason, detail));
  }

  /** Marks a part that hangs on a mended one as changed. */
  void touch(String part) {
    edited.add(part);
  }

  /** Adds a part to the file. */
  void add(String part, byte[] content) {
    added.put(part, content);
  }

  List<MendedPlace> mended() {
    return mended.values().stream().flatMap(List::stream).toList();
  }

  List<LeftPlace> left() {
    return left.values().stream().flatMap(List::stream).toList();
  }

  /** The parts that were changed and added, with their new content. To be called once. */
  Map<String, byte[]> contents() {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    editors.forEach(
        (part, editor) -> {
          if (edited.contains(part)) {
            contents.put(part, editor.orElseThrow().bytes());
          }
        });
    contents.putAll(added);
    return contents;
  }
}
