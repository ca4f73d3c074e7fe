package org.congvan;

import java.time.LocalDate;
import java.util.List;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.model.OfficialDispatch;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Circular01;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Severity;
import org.congvan.rule.Suggestion;
import org.congvan.validation.DocumentIdentity;
import org.congvan.validation.Finding;
import org.congvan.validation.NotEvaluated;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;

/** One value of each record of {@code validation}. */
final class ValidationRecordSamples {
  private ValidationRecordSamples() {}

  static List<Record> of(OfficialDispatch dispatch, RuleEntry entry) {
    RuleId id = RuleId.parse("RCPT-003");
    Basis basis = new Basis.Consistency("lý do");
    NotEvaluatedReason obstacle =
        NotEvaluatedReason.of(NotEvaluatedReason.Kind.PART_MISSING, "signature");
    DocumentIdentity judged = DocumentIdentity.from(dispatch);
    return List.of(
        id,
        entry,
        obstacle,
        judged,
        new AtPath<>(DocumentPath.of("subject"), "báo cáo"),
        new DocumentPath.Step.Component("subject"),
        new DocumentPath.Step.Item(3),
        new Finding(
            id,
            Severity.WARNING,
            DocumentPath.of("subject"),
            List.of("báo cáo"),
            basis,
            List.of(new Suggestion.Replacement(DocumentPath.of("subject"), "báo cáo năm"))),
        new Suggestion.Replacement(DocumentPath.of("subject"), "báo cáo năm"),
        new Suggestion.Rewording(DocumentPath.of("subject"), "báo cáo", "kế hoạch"),
        new Suggestion.Removal(DocumentPath.of("addressees").item(0)),
        new Suggestion.Insertion(DocumentPath.of("addressees").item(0), "Bộ Nội vụ"),
        new NotEvaluated(id, obstacle),
        RuleSubjects.of("báo cáo"),
        new RegulationChoice.ByDateOfIssue(),
        new RegulationChoice.AsOf(LocalDate.of(2019, 11, 11)),
        new RegulationChoice.Under("tt01-2011"),
        new RegulationDecision.Found(RegulationCatalogue.standard().entries().get(0)),
        new RegulationDecision.NotFound(
            RegulationDecision.Reason.NO_REGULATION,
            DocumentFamily.ADMINISTRATIVE,
            LocalDate.of(2011, 3, 4),
            "x"),
        new ValidationReport(
            judged,
            Circular01.REGULATION,
            "tt01-2011",
            Verdict.UNDETERMINED,
            obstacle,
            false,
            List.of(),
            List.of(new NotEvaluated(id, obstacle))));
  }
}
