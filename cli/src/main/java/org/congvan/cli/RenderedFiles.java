package org.congvan.cli;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.congvan.law.RegulationChoice;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;

/** The files of one document in one format: its own, and those of attachments that are apart. */
final class RenderedFiles {

  private final DocumentRenderer renderer;
  private final RegulationChoice choice;

  RenderedFiles(DocumentRenderer renderer, RegulationChoice choice) {
    this.renderer = renderer;
    this.choice = choice;
  }

  /**
   * Writes the files without putting them in their places.
   *
   * @param document the document
   * @param file where it goes
   * @param attachment where the attachment of a number goes, beginning with 1
   * @param staged to which each file is added as it is written
   * @throws org.congvan.render.RenderException if the document cannot be written
   * @throws CommandFailure if a folder or the disk refuses
   */
  void stage(
      OfficialDocument document,
      OutputFile file,
      IntFunction<OutputFile> attachment,
      List<StagedFile> staged) {
    staged.add(file.stage(out -> renderer.render(document, choice, out)));
    for (int index : apart(document)) {
      staged.add(
          attachment
              .apply(index + 1)
              .stage(out -> renderer.renderAttachment(document, index, choice, out)));
    }
  }

  /** Which attachments the format writes as files of their own. */
  private int[] apart(OfficialDocument document) {
    List<Attachment> all = document.attachments();
    return renderer.writesAttachmentsApart() && !document.isCopy()
        ? IntStream.range(0, all.size()).filter(i -> all.get(i).separateFile()).toArray()
        : new int[0];
  }
}
