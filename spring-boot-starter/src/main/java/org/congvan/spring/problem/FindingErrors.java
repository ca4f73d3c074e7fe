package org.congvan.spring.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.congvan.rule.Suggestion;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;

/** The findings of a report as errors. */
final class FindingErrors {

  private final ValidationReportFormatter formatter;

  FindingErrors(ValidationReportFormatter formatter) {
    this.formatter = formatter;
  }

  List<ProblemError> of(ValidationReport report, Locale locale) {
    return report.findings().stream().map(finding -> of(report, finding, locale)).toList();
  }

  private ProblemError of(ValidationReport report, Finding finding, Locale locale) {
    List<Suggestion> suggestions = finding.suggestions();
    return new ProblemError(
        JsonPointers.of(finding.path()),
        finding.path().toString(),
        finding.rule().value(),
        finding.severity().name(),
        formatter.message(report, finding, locale),
        formatter.basis(report, finding, locale),
        suggestions.isEmpty() ? null : inWords(suggestions, ProblemTexts.in(locale)),
        suggestions.isEmpty() ? null : suggestions,
        null,
        null);
  }

  private static String inWords(List<Suggestion> suggestions, ProblemTexts texts) {
    return suggestions.stream().map(each -> inWords(each, texts)).collect(Collectors.joining("; "));
  }

  private static String inWords(Suggestion suggestion, ProblemTexts texts) {
    if (suggestion instanceof Suggestion.Replacement replacement) {
      return texts.get("suggestion.replacement", replacement.value());
    } else if (suggestion instanceof Suggestion.Rewording rewording) {
      return texts.get("suggestion.rewording", rewording.words(), rewording.replacement());
    } else if (suggestion instanceof Suggestion.Insertion insertion) {
      return texts.get("suggestion.insertion", insertion.value());
    }
    return texts.get("suggestion.removal");
  }
}
