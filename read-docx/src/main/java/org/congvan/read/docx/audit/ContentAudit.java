package org.congvan.read.docx.audit;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationEntry;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.NotEvaluated;
import org.congvan.validation.ValidationReport;

/** The rules of a regulation on a document that was read from a file. */
final class ContentAudit {

  private static final Set<DocumentType> COPIES =
      EnumSet.of(DocumentType.TRUE_COPY, DocumentType.EXTRACT_COPY, DocumentType.RECOPY);

  private final Set<DocumentPath> doubted = new HashSet<>();
  private final Set<DocumentPath> around = new HashSet<>();
  private final boolean unreadCopy;
  private final boolean draft;
  private final FindingSpots spots;
  private final Map<RuleId, List<Finding>> findings;
  private final Map<RuleId, NotEvaluatedReason> obstacles = new HashMap<>();

  private ContentAudit(PaperDocument read, FindingSpots spots, ValidationReport report) {
    this.draft = read.document().issuedOn().isEmpty();
    this.unreadCopy = isUnreadCopy(read.document());
    read.doubts().forEach(each -> addDoubt(each.doubt().path()));
    this.spots = spots;
    this.findings =
        report.findings().stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    for (NotEvaluated each : report.notEvaluated()) {
      obstacles.putIfAbsent(each.rule(), each.obstacle());
    }
  }

  /** The symbol is that of a copy, and the copy was read as if it were a document of its own. */
  private static boolean isUnreadCopy(OfficialDocument document) {
    return !(document instanceof DocumentCopy)
        && Optional.ofNullable(document.header().code())
            .flatMap(DocumentCode::type)
            .filter(COPIES::contains)
            .isPresent();
  }

  /** A doubt at the document as a whole is about words that found no place in it. */
  private void addDoubt(DocumentPath path) {
    if (!path.equals(DocumentPath.ROOT) && doubted.add(path)) {
      DocumentPath outer = path;
      while (outer != null && !outer.equals(DocumentPath.ROOT) && around.add(outer)) {
        outer = outer.parent();
      }
    }
  }

  /** Judges by every rule of the regulation. */
  static Map<RuleId, RuleResult> of(
      PaperDocument read,
      FindingSpots spots,
      DocumentValidator validator,
      RegulationEntry law,
      RegulationChoice choice) {
    ContentAudit audit = new ContentAudit(read, spots, validator.validate(read.document(), choice));
    Map<RuleId, RuleResult> results = new TreeMap<>();
    law.rules().entries().forEach(entry -> results.put(entry.id(), audit.result(entry)));
    return results;
  }

  private RuleResult result(RuleEntry entry) {
    List<Finding> found = findings.getOrDefault(entry.id(), List.of());
    if (!found.isEmpty()) {
      return found(entry, found);
    }
    NotEvaluatedReason obstacle = obstacles.get(entry.id());
    return new RuleResult(
        entry.id(),
        obstacle == null ? Outcome.PASS : Outcome.NOT_EVALUATED,
        List.of(),
        null,
        null,
        obstacle,
        entry.basis());
  }

  /** Nothing fails for words that are doubted, nor for a part that was perhaps not recognised. */
  private RuleResult found(RuleEntry entry, List<Finding> found) {
    Spot spot = spots.of(found.get(0));
    Phrase remark = null;
    if (entry.severity() != Severity.ERROR) {
      remark = Phrase.of("remark." + entry.severity());
    } else if (unreadCopy) {
      remark = Phrase.of("remark.copy");
    } else if (draft && found.stream().allMatch(ContentAudit::isLackingInDrafts)) {
      remark = Phrase.of("remark.draft");
    } else if (found.stream().allMatch(this::isDoubted)) {
      remark = Phrase.of("remark.doubted");
    } else if (spot == null) {
      remark = Phrase.of("remark.absent");
    }
    return new RuleResult(
        entry.id(),
        remark == null ? Outcome.FAIL : Outcome.NEEDS_REVIEW,
        found,
        spot,
        remark,
        null,
        entry.basis());
  }

  /** Number and date are given when a document is issued. */
  private static boolean isLackingInDrafts(Finding finding) {
    String path = finding.path().toString();
    return path.startsWith("header.code") || path.startsWith("header.promulgation");
  }

  /** Whether the words that a finding is on, or words inside or around them, are doubted. */
  private boolean isDoubted(Finding finding) {
    if (around.contains(finding.path())) {
      return true;
    }
    DocumentPath path = finding.path();
    while (path != null && !path.equals(DocumentPath.ROOT)) {
      if (doubted.contains(path)) {
        return true;
      }
      path = path.parent();
    }
    return false;
  }
}
