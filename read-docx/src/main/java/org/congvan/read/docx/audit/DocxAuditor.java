package org.congvan.read.docx.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.Component;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.DocxReader;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.form.FormAudit;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.regulation.Basis;
import org.congvan.requirement.Requirement;
import org.congvan.requirement.RequirementTable;
import org.congvan.rule.RuleId;
import org.congvan.validation.DocumentValidator;

/**
 * Audits Word files against the regulation of their day (rà soát thể thức tệp Word): each
 * requirement passes, fails, does not apply, was not evaluated or needs a review. Immutable and
 * safe for use by many threads.
 *
 * <pre>{@code
 * Audit audit = DocxAuditor.standard().audit(Path.of("cong-van.docx"));
 * System.out.println(AuditFormatter.in(Locale.ENGLISH).text(audit));
 * }</pre>
 *
 * <p>An audit never says that a document complies with a regulation: what a file does not show,
 * such as a seal, stays open.
 */
public final class DocxAuditor {

  private static final DocumentPath DAY = DocumentPath.of("header", "promulgation");

  private final RegulationCatalogue regulations;

  private DocxAuditor(RegulationCatalogue regulations) {
    this.regulations = regulations;
  }

  /**
   * Returns an auditor with the regulations of this library.
   *
   * @return the auditor
   */
  public static DocxAuditor standard() {
    return of(RegulationCatalogue.standard());
  }

  /**
   * Returns an auditor.
   *
   * @param regulations the regulations to choose from
   * @return the auditor
   */
  public static DocxAuditor of(RegulationCatalogue regulations) {
    return new DocxAuditor(Objects.requireNonNull(regulations, "regulations"));
  }

  /**
   * Audits a file by the regulation of its date of issue.
   *
   * @param path where the file is
   * @return the audit; {@link AuditVerdict#UNDETERMINED} if it shows no date of issue
   * @throws org.congvan.read.docx.intake.WordFileException if it is no Word file, is broken or
   *     passes a limit
   * @throws IOException if the file cannot be read from the disk
   */
  public Audit audit(Path path) throws IOException {
    return audit(WordFile.open(path));
  }

  /**
   * Audits a file by the regulation of its date of issue.
   *
   * @param file the file
   * @return the audit; {@link AuditVerdict#UNDETERMINED} if it shows no date of issue
   */
  public Audit audit(WordFile file) {
    return audit(file, RegulationChoice.byDateOfIssue());
  }

  /**
   * Audits a file.
   *
   * @param file the file
   * @param choice how to choose the regulation, such as {@code RegulationChoice.asOf(day)} for
   *     drafts
   * @return the audit; {@link AuditVerdict#UNDETERMINED} if no regulation was found
   */
  public Audit audit(WordFile file, RegulationChoice choice) {
    return audit(file, DocxReader.standard().read(file), choice);
  }

  /**
   * Audits a file that was read before.
   *
   * @param file the file
   * @param read what was read from it
   * @param choice how to choose the regulation
   * @return the audit; {@link AuditVerdict#UNDETERMINED} if no regulation was found
   */
  Audit audit(WordFile file, PaperDocument read, RegulationChoice choice) {
    RegulationDecision decision = regulations.decide(read.document(), choice);
    if (decision instanceof RegulationDecision.Found found) {
      return audit(file, read, choice, found.entry());
    } else if (decision instanceof RegulationDecision.NotFound none) {
      return new Audit(null, List.of(), List.of(Phrase.of("remark.law." + none.reason())));
    }
    throw new AssertionError(decision);
  }

  private Audit audit(
      WordFile file, PaperDocument read, RegulationChoice choice, RegulationEntry law) {
    List<Requirement> requirements = RequirementTable.of(law.regulation());
    List<CheckResult> form =
        FormAudit.of(file.document(), read.roles(), law.layout(), onTypeface(law, requirements));
    Map<RuleId, RuleResult> content =
        ContentAudit.of(
            read,
            new FindingSpots(file.document(), read.roles()),
            DocumentValidator.of(regulations),
            law,
            choice);
    return new Audit(
        law.regulation(),
        new Items(law.regulation().code(), components(read), form, content).of(requirements),
        remarks(read));
  }

  /** The sentence on typefaces is no measure of the page, so the page does not name it. */
  private static Basis onTypeface(RegulationEntry law, List<Requirement> requirements) {
    return requirements.stream()
        .filter(each -> each.forms().contains("typeface"))
        .findFirst()
        .<Basis>map(
            each -> new Basis.Clause(law.regulation().code(), each.location(), each.words()))
        .orElse(law.layout().margins().left().basis());
  }

  private static Set<Component> components(PaperDocument read) {
    return read.roles().stream()
        .flatMap(each -> each.role().component().stream())
        .collect(Collectors.toSet());
  }

  private static List<Phrase> remarks(PaperDocument read) {
    List<Phrase> remarks = new ArrayList<>();
    if (read.document().issuedOn().isPresent()
        && read.doubts().stream()
            .anyMatch(each -> each.doubt().path().toString().startsWith(DAY.toString()))) {
      remarks.add(Phrase.of("remark.dayDoubted"));
    }
    return remarks;
  }
}
