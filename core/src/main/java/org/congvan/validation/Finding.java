package org.congvan.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.rule.Suggestion;

/**
 * A place where a document breaks a rule (phát hiện), such as RCPT-003 at {@code
 * distribution.archive.draftingUnit} with the arguments {@code TTNCUD, TTNCUĐ}.
 *
 * <p>It contains no text: the message of the rule set makes it in the language of the reader.
 *
 * @param rule the broken rule
 * @param severity the severity under the regulation
 * @param path the place, such as {@code addressees[1].name}
 * @param arguments the values for the message, the offending one first
 * @param basis what the rule rests on
 * @param suggestions the changes that mend it when all are made; usually one, empty where a person
 *     must decide
 */
public record Finding(
    RuleId rule,
    Severity severity,
    DocumentPath path,
    List<String> arguments,
    Basis basis,
    List<Suggestion> suggestions)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::severity)
          .thenComparing(finding -> String.join("\u0000", finding.arguments))
          .thenComparing(finding -> finding.basis.toString())
          .thenComparing(finding -> finding.suggestions.toString());

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the path does not begin with a component of the document
   */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(path, "path");
    if (!path.beginsWithComponent()) {
      throw new IllegalArgumentException(
          "Path of a finding must begin with a component of the document, such as header: \""
              + path
              + "\"");
    }
    arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
    Objects.requireNonNull(basis, "basis");
    suggestions = List.copyOf(Objects.requireNonNull(suggestions, "suggestions"));
  }

  /**
   * Makes a finding without a suggestion.
   *
   * @param rule the broken rule
   * @param severity the severity under the regulation
   * @param path the place
   * @param arguments the values for the message, the offending one first
   * @param basis what the rule rests on
   * @throws IllegalArgumentException if the path does not begin with a component of the document
   */
  public Finding(
      RuleId rule, Severity severity, DocumentPath path, List<String> arguments, Basis basis) {
    this(rule, severity, path, arguments, basis, List.of());
  }

  /**
   * Compares by path in the order of reading, then by rule id, severity, arguments and basis.
   *
   * @param other the other finding
   * @return below, at or above 0 as this finding comes before, with or after the other
   */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
