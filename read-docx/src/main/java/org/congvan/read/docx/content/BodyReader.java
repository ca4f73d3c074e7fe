package org.congvan.read.docx.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.read.docx.paper.PaperBlock;

/**
 * Reads the lines of a body as its content (đọc nội dung văn bản), such as {@code I.}, {@code 1.}
 * and {@code -} as sections and lists: the inverse of how a page sets a body out.
 *
 * <p>All words of the lines are in the content, numbers and marks in their typed form. What a page
 * does not tell apart is read in one way:
 *
 * <ul>
 *   <li>{@code 1.} and {@code a)} begin sections; {@code 1)}, {@code (1)} and {@code i)} items
 *   <li>a paragraph without a number belongs to the innermost section above it, unless it closes
 *       the document, such as {@code Trên đây là …}
 *   <li>"./." at the end is a full stop, since the page adds it again
 * </ul>
 *
 * <p>Immutable, and safe for use by many threads if the function of files is.
 */
public final class BodyReader {

  private final Function<String, Optional<byte[]>> files;
  private final boolean joining;
  private final String subject;

  private BodyReader(Function<String, Optional<byte[]>> files, boolean joining, String subject) {
    this.files = files;
    this.joining = joining;
    this.subject = subject;
  }

  /**
   * Makes a reader of bodies without pictures.
   *
   * @return a reader
   */
  public static BodyReader standard() {
    return new BodyReader(name -> Optional.empty(), false, "");
  }

  /**
   * Gives it the files of pictures.
   *
   * @param newFiles returns the bytes of a picture by its source, such as {@code
   *     word/media/image1.png}; empty if there is none
   * @return a reader that has them
   */
  public BodyReader withFiles(Function<String, Optional<byte[]>> newFiles) {
    return new BodyReader(Objects.requireNonNull(newFiles, "newFiles"), joining, subject);
  }

  /**
   * Makes it join lines that were cut inside a sentence, as in text from a PDF file.
   *
   * @return a reader that joins them
   */
  public BodyReader joiningCutLines() {
    return new BodyReader(files, true, subject);
  }

  /**
   * Makes it know what the document is about, which may name the period of a report.
   *
   * @param newSubject the subject, such as {@code báo cáo công tác cải cách hành chính năm 2019}
   * @return a reader that knows it
   */
  public BodyReader about(String newSubject) {
    return new BodyReader(files, joining, Objects.requireNonNull(newSubject, "newSubject"));
  }

  /**
   * Reads a body.
   *
   * @param blocks its lines and tables, from after the head of the document to before its end
   * @return its content, the roles of its lines, and doubts
   */
  public BodyReading read(List<PaperBlock> blocks) {
    Findings findings = new Findings();
    List<PaperBlock> whole = joining ? CutLines.join(blocks, findings) : blocks;
    List<Block> body = new BodyScan(whole, files, findings).read();
    DocumentContent content =
        ReportReader.read(body, subject)
            .map(DocumentContent.class::cast)
            .orElseGet(() -> new DocumentBody(body));
    return new BodyReading(content, findings.roles(), findings.doubts());
  }
}
