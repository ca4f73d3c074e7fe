package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congvan.layout.Length;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.format.Borders;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.text.PageKind;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordCell;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRow;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordShape;
import org.congvan.read.docx.text.WordStory;
import org.congvan.read.docx.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Every paragraph of a file and where it stands, built once. */
final class FileMap {

  private final List<Standing> all = new ArrayList<>();
  private final Map<WordPlace, Standing> byPlace = new HashMap<>();
  private final Map<Integer, Spot> starts = new HashMap<>();
  private int rooms;
  private int tables;

  private FileMap() {}

  static FileMap of(WordDocument document) {
    FileMap map = new FileMap();
    Set<String> parts = new HashSet<>();
    for (int i = 0; i < document.sections().size(); i++) {
      WordSection section = document.sections().get(i);
      Length width = section.page().typeAreaWidth();
      List<WordBlock> blocks = document.blocksOf(section);
      map.add(Room.of(++map.rooms, Room.Kind.BODY, blocks, width, i, null));
      map.addStories(section.headers(), Room.Kind.HEADER, width, i, parts);
      map.addStories(section.footers(), Room.Kind.FOOTER, width, i, parts);
    }
    // Notes belong to no section.
    for (WordNote note : document.notes()) {
      if (note.kind() != WordNote.Kind.COMMENT) {
        map.add(Room.of(++map.rooms, Room.Kind.NOTE, note.blocks(), null, -1, null));
      }
    }
    return map;
  }

  /** A header that several sections share is taken once. */
  private void addStories(
      Map<PageKind, WordStory> stories,
      Room.Kind kind,
      Length width,
      int section,
      Set<String> parts) {
    stories.forEach(
        (pages, story) -> {
          if (parts.add(story.part())) {
            add(Room.of(++rooms, kind, story.blocks(), width, section, pages));
          }
        });
  }

  /** Blocks are nested as deep as the limits of reading allow. */
  private void add(Room room) {
    for (int i = 0; i < room.blocks().size(); i++) {
      WordBlock block = room.blocks().get(i);
      if (block instanceof WordParagraph paragraph) {
        Standing standing = new Standing(paragraph, room, i, all.size());
        all.add(standing);
        byPlace.putIfAbsent(paragraph.place(), standing);
        if (room.pages() == null && !paragraph.printedText().isBlank()) {
          starts.putIfAbsent(room.section(), standing.spot());
        }
        paragraph.shapes().forEach(shape -> addBox(shape, room));
      } else if (block instanceof WordTable table) {
        addTable(table, room, i);
      }
    }
  }

  private void addBox(WordShape shape, Room room) {
    add(
        new Room(
            ++rooms,
            Room.Kind.BOX,
            shape.blocks(),
            shape.width(),
            null,
            0,
            0,
            0,
            shape.stroke() != null,
            false,
            room.section(),
            List.of(),
            room.pages()));
  }

  private void addTable(WordTable table, Room room, int position) {
    int number = ++tables;
    for (int row = 0; row < table.rows().size(); row++) {
      WordRow cells = table.rows().get(row);
      List<WordBlock> before = row == 0 ? before(room, position) : List.of();
      for (WordCell cell : cells.cells()) {
        if (cell.rowSpan() > 0) {
          add(
              new Room(
                  ++rooms,
                  Room.Kind.CELL,
                  cell.blocks(),
                  width(cell, table),
                  table,
                  number,
                  row,
                  cell.column(),
                  isFrame(cell.borders()),
                  cell.borders().bottom() != null,
                  room.section(),
                  before,
                  room.pages()));
        }
      }
    }
  }

  private static List<WordBlock> before(Room room, int position) {
    List<WordBlock> before = new ArrayList<>();
    for (int i = position - 1; i >= 0 && before.size() < NearLines.FARTHEST; i--) {
      before.add(room.blocks().get(i));
    }
    return before;
  }

  static boolean isFrame(Borders borders) {
    return borders.top() != null
        && borders.bottom() != null
        && borders.left() != null
        && borders.right() != null;
  }

  private static @Nullable Length width(WordCell cell, WordTable table) {
    if (cell.width() != null) {
      return cell.width();
    }
    int end = cell.column() - 1 + cell.columnSpan();
    if (cell.column() < 1 || end > table.columns().size()) {
      return null;
    }
    Length width = Length.ZERO;
    for (Length column : table.columns().subList(cell.column() - 1, end)) {
      width = width.plus(column);
    }
    return width;
  }

  List<Standing> all() {
    return all;
  }

  /** The first words of a section; the file as a whole if it has none. */
  Spot start(int section) {
    return starts.getOrDefault(section, Spot.FILE);
  }

  Optional<Standing> find(WordPlace place) {
    Standing exact = byPlace.get(place);
    return Optional.ofNullable(
        exact != null ? exact : byPlace.get(new WordPlace(place.part(), place.paragraph(), 0)));
  }
}
