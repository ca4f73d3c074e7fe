package org.congvan.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * Changes one part of a document by its path (sửa một phần của văn bản), such as the subject at
 * {@code subject}: a copy with another value there, made by the constructors of the records on the
 * way, so that whatever they refuse stays refused.
 */
public final class PartEditor {

  /** What becomes of a part. */
  @FunctionalInterface
  public interface Change {

    /**
     * Returns the new value.
     *
     * @param value the value that stands at the path; null where the part is missing
     * @param type the type that the value is declared with; that of the value in a list
     * @return the value to put there; null to leave the part out
     */
    @Nullable Object apply(@Nullable Object value, Class<?> type);
  }

  private PartEditor() {}

  /**
   * Changes parts of a document; each record on the way is made again once.
   *
   * @param document any document
   * @param changes by path, such as {@code header.code} or {@code distribution.recipients[0].name};
   *     those inside a part come before those of the part itself
   * @return the changed copy
   * @throws IllegalArgumentException if a path leads nowhere or into a type of the host's own that
   *     cannot be made again, or a record refuses the new value
   */
  public static OfficialDocument change(
      OfficialDocument document, Map<DocumentPath, List<Change>> changes) {
    Place root = new Place(DocumentPath.ROOT);
    changes.forEach((path, ofPath) -> root.at(path).changes.addAll(ofPath));
    if (changed(document, OfficialDocument.class, root) instanceof OfficialDocument made) {
      return made;
    }
    throw new IllegalArgumentException("Document must not be replaced by a part of it");
  }

  /** A part that is changed, or on the way to one. */
  private static final class Place {

    private final DocumentPath path;
    private final Map<DocumentPath.Step, Place> inside = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    Place(DocumentPath path) {
      this.path = path;
    }

    Place at(DocumentPath target) {
      Place place = this;
      for (DocumentPath.Step step : target.steps()) {
        DocumentPath next =
            step instanceof DocumentPath.Step.Item item
                ? place.path.item(item.position())
                : place.path.child(((DocumentPath.Step.Component) step).name());
        place = place.inside.computeIfAbsent(step, each -> new Place(next));
      }
      return place;
    }
  }

  private static @Nullable Object changed(@Nullable Object value, Class<?> type, Place place) {
    Object changed = value;
    if (!place.inside.isEmpty()) {
      if (value instanceof Record whole) {
        changed = record(whole, place);
      } else if (value instanceof List<?> list) {
        changed = list(list, place);
      } else {
        throw noSuch(place.inside.values().iterator().next().path);
      }
    }
    for (Change change : place.changes) {
      changed = change.apply(changed, type);
    }
    return changed;
  }

  private static List<Object> list(List<?> list, Place place) {
    List<Object> items = new ArrayList<>(list);
    place.inside.forEach(
        (step, inside) -> {
          if (!(step instanceof DocumentPath.Step.Item item) || item.position() >= list.size()) {
            throw noSuch(inside.path);
          }
          Object before = items.get(item.position());
          Object after = changed(before, before.getClass(), inside);
          items.set(item.position(), Objects.requireNonNull(after, "item"));
        });
    return items;
  }

  private static Object record(Record whole, Place place) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values = new @Nullable Object[components.length];
    Map<DocumentPath.Step, Place> left = new LinkedHashMap<>(place.inside);
    try {
      for (int i = 0; i < components.length; i++) {
        values[i] = components[i].getAccessor().invoke(whole);
        Place inside = left.remove(new DocumentPath.Step.Component(components[i].getName()));
        if (inside != null) {
          values[i] = changed(values[i], types[i], inside);
        }
      }
      if (!left.isEmpty()) {
        throw noSuch(left.values().iterator().next().path);
      }
      return whole.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException reason) {
        throw new IllegalArgumentException(
            place.inside.values().iterator().next().path
                + " cannot be changed: "
                + reason.getMessage(),
            reason);
      }
      throw new IllegalStateException("Cannot make " + whole.getClass(), refused);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalArgumentException(
          place.inside.values().iterator().next().path
              + " cannot be changed, because "
              + whole.getClass().getName()
              + " is not open to this library; make the change in its own code",
          closed);
    }
  }

  private static IllegalArgumentException noSuch(DocumentPath path) {
    return new IllegalArgumentException(
        "Path "
            + path
            + " leads nowhere in this document; expected record accessors, such as"
            + " addressees[1].name");
  }
}
