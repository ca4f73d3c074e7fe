package org.congvan.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Suggestion;
import org.jspecify.annotations.Nullable;

/** Takes the findings of one rule after the other; it serves one validation. */
final class Findings implements FindingSink {

  private final List<Finding> all = new ArrayList<>();
  private @Nullable RuleEntry entry;

  /** Begins with the findings of a rule. */
  void begin(RuleEntry next) {
    entry = next;
  }

  /** All findings so far, in the order in which they were reported. */
  List<Finding> all() {
    return all;
  }

  @Override
  public void report(DocumentPath path, Object... arguments) {
    suggest(path, List.of(), arguments);
  }

  @Override
  public void suggest(DocumentPath path, List<Suggestion> suggestions, Object... arguments) {
    RuleEntry of = Objects.requireNonNull(entry, "entry");
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    all.add(new Finding(of.id(), of.severity(), path, List.of(texts), of.basis(), suggestions));
  }
}
