package org.congvan.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.path.DocumentPath;
import org.congvan.rule.Suggestion;
import org.jspecify.annotations.Nullable;

/** The parts of a document that suggestions replace or leave out. */
final class ChangedParts {

  private final Map<DocumentPath, Suggestion> changed = new HashMap<>();
  private final Set<DocumentPath> around = new HashSet<>();

  /** Whether suggestions leave the changed parts alone, or change them in the same way. */
  boolean leave(List<Suggestion> suggestions) {
    return suggestions.stream().noneMatch(this::isForAChangedPart);
  }

  void add(List<Suggestion> suggestions) {
    for (Suggestion suggestion : suggestions) {
      if (changes(suggestion)) {
        changed.putIfAbsent(suggestion.path(), suggestion);
        DocumentPath whole = suggestion.path().parent();
        while (whole != null && around.add(whole)) {
          whole = whole.parent();
        }
      }
    }
  }

  private boolean isForAChangedPart(Suggestion suggestion) {
    if (!changes(suggestion) || suggestion.equals(changed.get(suggestion.path()))) {
      return false;
    }
    @Nullable DocumentPath part = suggestion.path();
    while (part != null && !changed.containsKey(part)) {
      part = part.parent();
    }
    return part != null || around.contains(suggestion.path());
  }

  private static boolean changes(Suggestion suggestion) {
    return suggestion instanceof Suggestion.Replacement || suggestion instanceof Suggestion.Removal;
  }
}
