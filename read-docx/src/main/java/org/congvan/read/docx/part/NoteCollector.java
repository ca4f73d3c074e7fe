package org.congvan.read.docx.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordPlace;

/** Collects what is noted while a file is read, each sentence once in a part. For one thread. */
public final class NoteCollector {

  /** Whoever has read so many notes knows the file; strangers' files may have a note a tag. */
  private static final int MOST = 1_000;

  private final List<ReadingNote> notes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * Adds a note, if the part does not have the same already.
   *
   * @param kind what is noted
   * @param place where
   * @param detail what exactly, in one sentence
   */
  public void add(Kind kind, WordPlace place, String detail) {
    if (notes.size() < MOST && seen.add(kind.name() + '|' + place.part() + '|' + detail)) {
      notes.add(new ReadingNote(kind, place, detail));
    }
  }

  /**
   * Returns the notes so far.
   *
   * @return the notes in the order in which they were made
   */
  public List<ReadingNote> notes() {
    return List.copyOf(notes);
  }
}
