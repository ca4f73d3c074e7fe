package org.congvan.read.docx.document;

import java.util.List;
import java.util.Objects;
import org.congvan.model.OfficialDocument;
import org.congvan.read.docx.role.RoledText;
import org.congvan.render.ReadDocument;
import org.congvan.render.ReadingDoubt;

/**
 * A document as it was read from a paper (kết quả đọc văn bản), with the place of each doubt and
 * what each line was taken for.
 *
 * @param document the document
 * @param doubts what is doubtful, those of the head first
 * @param roles what the words of the paper are
 */
public record PaperDocument(
    OfficialDocument document, List<PlacedDoubt> doubts, List<RoledText> roles) {

  /** Copies the lists. */
  public PaperDocument {
    Objects.requireNonNull(document, "document");
    doubts = List.copyOf(doubts);
    roles = List.copyOf(roles);
  }

  /**
   * Returns the document as every reader returns it.
   *
   * @return document and doubts; the reason of a doubt ends with its place
   */
  public ReadDocument withoutPlaces() {
    return new ReadDocument(document, doubts.stream().map(PaperDocument::withPlace).toList());
  }

  private static ReadingDoubt withPlace(PlacedDoubt doubt) {
    ReadingDoubt plain = doubt.doubt();
    return doubt
        .findPlace()
        .map(
            place ->
                new ReadingDoubt(
                    plain.path(),
                    plain.text(),
                    plain.candidates(),
                    plain.reason() + " (" + place + ")"))
        .orElse(plain);
  }
}
