package org.congvan.rule;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.Addressee;
import org.congvan.model.ArchiveLine;
import org.congvan.model.OfficialDocument;
import org.congvan.model.PartEditor;
import org.congvan.model.PartFinder;
import org.congvan.model.Recipient;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/** The changes to a document that suggestions name, made together. */
final class SuggestedChanges {

  private final OfficialDocument document;
  private final Map<DocumentPath, List<PartEditor.Change>> byPath = new HashMap<>();

  private SuggestedChanges(OfficialDocument document) {
    this.document = document;
  }

  /** Collects changes; those of one list go from its end to its beginning. */
  static SuggestedChanges of(
      OfficialDocument document, Collection<? extends Suggestion> suggestions) {
    SuggestedChanges changes = new SuggestedChanges(document);
    Set<DocumentPath> taken = new HashSet<>();
    new LinkedHashSet<Suggestion>(suggestions)
        .stream()
            .filter(
                each ->
                    each instanceof Suggestion.Rewording
                        || each instanceof Suggestion.Insertion
                        || taken.add(each.path()))
            .sorted(
                Comparator.comparing(Suggestion::path)
                    .reversed()
                    .thenComparing(each -> each instanceof Suggestion.Insertion))
            .forEach(changes::add);
    return changes;
  }

  OfficialDocument apply() {
    return PartEditor.change(document, byPath);
  }

  private void add(Suggestion suggestion) {
    DocumentPath path = suggestion.path();
    if (suggestion instanceof Suggestion.Replacement replacement) {
      add(path, (before, type) -> value(replacement.value(), type, path));
    } else if (suggestion instanceof Suggestion.Rewording rewording) {
      reword(rewording);
    } else if (suggestion instanceof Suggestion.Removal) {
      remove(path);
    } else if (suggestion instanceof Suggestion.Insertion insertion) {
      insert(insertion);
    } else {
      throw new AssertionError(suggestion);
    }
  }

  private void add(DocumentPath path, PartEditor.Change change) {
    byPath.computeIfAbsent(path, each -> new ArrayList<>()).add(change);
  }

  private void remove(DocumentPath path) {
    DocumentPath list = path.parent();
    if (list == null || !(last(path) instanceof DocumentPath.Step.Item item)) {
      add(path, (before, type) -> null);
      return;
    }
    add(
        list,
        (before, type) -> {
          List<Object> items = items(before, path);
          if (item.position() >= items.size()) {
            throw outdated(path);
          }
          items.remove(item.position());
          return items;
        });
  }

  private void insert(Suggestion.Insertion insertion) {
    DocumentPath path = insertion.path();
    DocumentPath list = path.parent();
    if (list == null || !(last(path) instanceof DocumentPath.Step.Item item)) {
      throw new IllegalArgumentException(
          "Insertion must name a position in a list: \""
              + path
              + "\"; expected such as distribution.recipients[0]");
    }
    Object inserted = item(insertion.value(), list);
    add(
        list,
        (before, type) -> {
          List<Object> items = items(before, path);
          if (item.position() > items.size()) {
            throw outdated(path);
          }
          items.add(item.position(), inserted);
          return items;
        });
  }

  private static Object item(String value, DocumentPath list) {
    if (last(list).equals(new DocumentPath.Step.Component("addressees"))) {
      return Addressee.of(value);
    }
    if (!last(list).equals(new DocumentPath.Step.Component("authorities"))) {
      return Recipient.of(value);
    }
    for (SigningForm form : SigningForm.values()) {
      if (value.startsWith(form.abbreviation() + " ")) {
        return new SigningAuthority(form, value.substring(form.abbreviation().length()));
      }
    }
    throw new IllegalArgumentException(
        "Line of authority must begin with TM., Q., KT., TL. or TUQ.: \""
            + value
            + "\"; expected such as KT. GIÁM ĐỐC");
  }

  private void reword(Suggestion.Rewording rewording) {
    DocumentPath path = rewording.path();
    Object part = PartFinder.at(document, path).orElseThrow(() -> outdated(path));
    boolean found = false;
    for (AtPath<String> text : texts(new AtPath<>(path, part))) {
      if (text.value().contains(rewording.words())) {
        found = true;
        add(
            text.path(),
            (before, type) ->
                String.valueOf(before).replace(rewording.words(), rewording.replacement()));
      }
    }
    if (!found) {
      throw outdated(path);
    }
  }

  /** The texts in a part: itself, and whatever words its records hold. */
  private static List<AtPath<String>> texts(AtPath<Object> part) {
    List<AtPath<String>> texts = new ArrayList<>();
    Deque<AtPath<Object>> open = new ArrayDeque<>();
    open.add(part);
    while (!open.isEmpty()) {
      AtPath<Object> next = open.removeFirst();
      if (next.value() instanceof String text) {
        texts.add(new AtPath<>(next.path(), text));
      } else if (next.value() instanceof Text text) {
        texts.add(new AtPath<>(next.path().child("text"), text.text()));
      } else if (next.value() instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          open.add(new AtPath<>(next.path().item(i), list.get(i)));
        }
      } else if (next.value() instanceof Record whole) {
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
          PartFinder.at(whole, DocumentPath.of(component.getName()))
              .ifPresent(
                  value -> open.add(new AtPath<>(next.path().child(component.getName()), value)));
        }
      }
    }
    return texts;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a class known to be that of an enum
  private static Object value(String value, Class<?> type, DocumentPath path) {
    if (type == String.class) {
      return value;
    } else if (type == DocumentCode.class) {
      return DocumentCode.parse(value);
    } else if (type == UnnumberedCode.class) {
      return UnnumberedCode.parse(value);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(value);
    } else if (type == Integer.class || type == int.class) {
      return Integer.valueOf(value);
    } else if (type == ArchiveLine.class) {
      return archiveLine(value);
    } else if (type.isEnum()) {
      return Enum.valueOf((Class<? extends Enum>) type, value);
    }
    throw new IllegalArgumentException(
        "Replacement must be for a text, symbol, day, number, kind or archive line: "
            + path
            + " is a "
            + type.getSimpleName());
  }

  private static ArchiveLine archiveLine(String line) {
    String units = line.startsWith("Lưu: ") ? line.substring("Lưu: ".length()) : line;
    int comma = units.indexOf(", ");
    return comma < 0
        ? new ArchiveLine(units, null, null)
        : new ArchiveLine(units.substring(0, comma), units.substring(comma + 2), null);
  }

  private static List<Object> items(@Nullable Object list, DocumentPath path) {
    if (list instanceof List<?> items) {
      return new ArrayList<>(items);
    }
    throw outdated(path);
  }

  private static DocumentPath.Step last(DocumentPath path) {
    List<DocumentPath.Step> steps = path.steps();
    return Objects.requireNonNull(steps.get(steps.size() - 1));
  }

  private static IllegalArgumentException outdated(DocumentPath path) {
    return new IllegalArgumentException(
        "Suggestion is for a part that this document does not have: "
            + path
            + "; validate the document as it is now");
  }
}
