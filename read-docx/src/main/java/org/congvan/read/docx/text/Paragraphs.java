package org.congvan.read.docx.text;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of blocks, whatever they stand in. Blocks are nested as deep as limits allow. */
final class Paragraphs {

  private Paragraphs() {}

  static List<WordParagraph> of(List<WordBlock> blocks) {
    List<WordParagraph> paragraphs = new ArrayList<>();
    addAll(blocks, paragraphs);
    return List.copyOf(paragraphs);
  }

  private static void addAll(List<WordBlock> blocks, List<WordParagraph> paragraphs) {
    for (WordBlock block : blocks) {
      if (block instanceof WordParagraph paragraph) {
        paragraphs.add(paragraph);
        paragraph.shapes().forEach(shape -> addAll(shape.blocks(), paragraphs));
      } else if (block instanceof WordTable table) {
        for (WordRow row : table.rows()) {
          row.cells().forEach(cell -> addAll(cell.blocks(), paragraphs));
        }
      }
    }
  }
}
