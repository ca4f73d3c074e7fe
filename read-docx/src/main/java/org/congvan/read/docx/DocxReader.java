package org.congvan.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.congvan.read.docx.assembly.PaperReader;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.page.WordPage;
import org.congvan.render.DocumentReader;
import org.congvan.render.ReadDocument;
import org.congvan.render.RenderFormat;
import org.congvan.text.DocumentFormatException;

/**
 * Reads documents from Word files (bộ đọc tệp Word), such as a dispatch that another agency typed:
 * what each paragraph is follows from its words and its form, and what is not certain becomes a
 * doubt.
 *
 * <pre>{@code
 * PaperDocument read = DocxReader.standard().read(WordFile.open(Path.of("cong-van.docx")));
 * read.document().subject();   // "báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019"
 * read.doubts();               // what to look at, each with its place in the file
 * }</pre>
 *
 * <p>A page does not show everything that a document holds, so what we write ourselves is read back
 * without these.
 *
 * <p>Not on the page:
 *
 * <ul>
 *   <li>small letters of what the page sets in capitals: names of agencies, positions, senders of
 *       telegrams, titles of annexes, parts and chapters, initials of drafters
 *   <li>white space beyond a single blank between words
 *   <li>abbreviation, id and leadership of an agency; contact of any but the issuer; ids of
 *       addressees; what records systems keep; what a dispatch answers
 *   <li>the family, which is read from type and number; the medium, except that of a copy
 *   <li>whether the symbol of a draft was given, or made by the page of its type and agency
 *   <li>the subject of a letter (thư công), a letter of introduction and a leave permit, for which
 *       "…" stands; place and date of minutes; the sender of a telegram without addressees
 *   <li>attachments in a file of their own, unless they were copied
 *   <li>head and foot of a paper that is known as a scan; of an electronic copy all but its form
 *       and agency; of any copy stamps, agency above and co-issuers of its own
 *   <li>in bodies: citations and acts apart from their words, the width of blanks; bold where all
 *       is bold: titles, captions, headings of tables
 *   <li>of records of a report their areas, channels and addressees, when a task is due, how
 *       activities of different aspects follow each other; of its counts code, channel and period,
 *       and those that are no figures in the words of "số lượng"; of its outline the parts without
 *       anything below them; the days of a period that no regulation fixes
 *   <li>that a body is a report, where the page shows fewer than three of its parts I to V, under
 *       titles that are not the usual ones or in another order, or names no period
 *   <li>of tables the shares of columns, the size of letters, columns that no cell begins in, how a
 *       column is set that has no words below its heading, breaks of lines in the headings
 * </ul>
 *
 * <p>On the page, but not distinguishable there:
 *
 * <ul>
 *   <li>what a copy is for, from other words in brackets after a recipient: it is one of the usual
 *       purposes, such as "để báo cáo"
 *   <li>a letter with a number, from a dispatch without "V/v", as which it is read
 *   <li>an agency without one above it below an agency with one, from the second line of a name
 *   <li>a first line of the body in the middle, from the second line of an addressee in the middle
 *   <li>paragraphs of a section, from those that follow the section; running text that begins with
 *       "Căn cứ", from a basis; "./." that the page adds, from one that was typed
 *   <li>records of a report that are paragraphs, from the text around them: all are records but
 *       those before and after one that is set in the middle or at the right
 *   <li>a list with marks right after another list, from one below its last item
 *   <li>words that look like a number or mark at the beginning of a line, from one: "Điều 1." makes
 *       an article, "1." a clause, "đ)" a point, "-" an item
 *   <li>the other way round, a number alone on its line or before another number ("1. 07 đơn vị",
 *       "- 27,5%") that no other counts on from, from words
 *   <li>words around a citation that could be its own, such as "khoản 1" before and "năm 2019"
 *       after it; "Quy định này thay thế" before a citation, from an act
 *   <li>a heading of a table that is too high to be repeated, from a row
 *   <li>an addressee, a recipient or an archive line that ends in a sign, from one without it
 * </ul>
 *
 * <p>What a line of a head or foot is follows from words that there are for it (agencies,
 * positions, names of persons and places) and from its form; arbitrary words in their place may be
 * read otherwise.
 *
 * <p>No word is lost: each stands in the document, is one that the page writes anew (Quốc hiệu,
 * "Kính gửi:", "Nơi nhận:"), or is listed as a doubt. Immutable and safe for use by many threads.
 */
public final class DocxReader implements DocumentReader {
  private final ReadLimits limits;

  private DocxReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader with the usual limits.
   *
   * @return the reader
   */
  public static DocxReader standard() {
    return new DocxReader(ReadLimits.standard());
  }

  /**
   * Returns a reader with other limits.
   *
   * @param newLimits how much is read at most
   * @return the changed copy
   */
  public DocxReader withLimits(ReadLimits newLimits) {
    return new DocxReader(Objects.requireNonNull(newLimits, "newLimits"));
  }

  @Override
  public RenderFormat format() {
    return RenderFormat.DOCX;
  }

  /**
   * Reads a document to the end of the stream.
   *
   * @param in the Word file; not closed
   * @return the document, and what is not certain in it
   * @throws DocumentFormatException if it is no Word file, is broken or passes a limit
   * @throws IOException if the stream fails
   */
  @Override
  public ReadDocument read(InputStream in) throws IOException {
    Objects.requireNonNull(in, "in");
    try {
      return read(WordFile.open(in, limits)).withoutPlaces();
    } catch (WordFileException refused) {
      throw new DocumentFormatException(String.valueOf(refused.getMessage()), refused);
    }
  }

  /**
   * Reads a document from a file.
   *
   * @param path where the file is
   * @return the document, its doubts with their places, and what each line was taken for
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   * @throws IOException if the file cannot be read from the disk
   */
  public PaperDocument read(Path path) throws IOException {
    return read(WordFile.open(path, limits));
  }

  /**
   * Reads a document from a Word file that was opened.
   *
   * @param file the file
   * @return the document, its doubts with their places, and what each line was taken for
   */
  public PaperDocument read(WordFile file) {
    return PaperReader.read(
        WordPage.of(file.document()), WordPage.unprinted(file.document()), file::part);
  }
}
