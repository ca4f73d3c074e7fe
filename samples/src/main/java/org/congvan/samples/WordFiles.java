package org.congvan.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.read.docx.DocxReader;
import org.congvan.read.docx.audit.Audit;
import org.congvan.read.docx.audit.AuditFormatter;
import org.congvan.read.docx.audit.DocxAuditor;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.read.docx.document.PlacedDoubt;
import org.congvan.read.docx.mend.DocxMender;
import org.congvan.read.docx.mend.Mend;
import org.congvan.read.docx.mend.MendOptions;
import org.congvan.read.docx.mend.MendResult;

/** The way back: a Word file read as a document, audited against the law, its form mended. */
public final class WordFiles {

  private WordFiles() {}

  /**
   * Reads a Word file.
   *
   * @param file where it is
   * @param out where doubts are printed
   * @return the document
   * @throws IOException if it cannot be read
   */
  public static OfficialDocument read(Path file, PrintStream out) throws IOException {
    // begin read-word
    PaperDocument read = DocxReader.standard().read(file);
    for (PlacedDoubt doubt : read.doubts()) {
      out.println(doubt.place() + ": " + doubt.doubt().text() + " - " + doubt.doubt().reason());
    }
    OfficialDocument document = read.document();
    // end read-word
    return document;
  }

  /**
   * Audits a Word file against the regulation of its day.
   *
   * @param file where it is
   * @param out where the audit is printed
   * @return the audit
   * @throws IOException if it cannot be read
   */
  public static Audit audit(Path file, PrintStream out) throws IOException {
    // begin audit-word
    Audit audit = DocxAuditor.standard().audit(file);
    out.println(AuditFormatter.in(Locale.ENGLISH).text(audit));
    // end audit-word
    return audit;
  }

  /**
   * Mends the form of a draft into a new file.
   *
   * @param draft where the draft is; not changed
   * @param mended where the mended file goes
   * @param choice by which regulation
   * @return what was mended and what was left
   * @throws IOException if a file cannot be read or written
   */
  public static MendResult mend(Path draft, Path mended, RegulationChoice choice)
      throws IOException {
    // begin mend-word
    MendResult result = DocxMender.of(MendOptions.of(choice)).mend(draft, mended, Mend.all());
    // end mend-word
    return result;
  }
}
