package org.congvan.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.congvan.model.DocumentPaths;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.text.RequiredText;

/**
 * One place where a document breaks a rule (phát hiện), such as RCPT-003 at {@code
 * distribution.archive.draftingUnit} with the arguments {@code TTNCUD, TTNCUĐ}.
 *
 * <p>It holds no prose: the text is made from the rule set's messages in the reader's language.
 *
 * @param rule the rule that is broken
 * @param severity how much it weighs under the regulation
 * @param path where, by record accessors from the document, such as {@code addressees[1].name};
 *     {@link DocumentPaths} resolves it
 * @param arguments the values the message speaks of, the offending one first
 * @param basis what the rule rests on
 */
public record Finding(
    RuleId rule, Severity severity, String path, List<String> arguments, Basis basis)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path, DocumentPaths.ORDER)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::severity)
          .thenComparing(finding -> String.join("\u0000", finding.arguments))
          .thenComparing(finding -> finding.basis.toString());

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the path is blank
   */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    path = RequiredText.of(path, "Path of a finding");
    arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Compares by path, positions in lists as numbers, then by rule id, severity, arguments and
   * basis.
   *
   * @param other the other finding
   * @return below, at or above 0 as this finding comes before, with or after the other
   */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
