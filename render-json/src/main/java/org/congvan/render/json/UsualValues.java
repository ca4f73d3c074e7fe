package org.congvan.render.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.congvan.body.TableCell;
import org.congvan.model.Attachment;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialLetter;
import org.congvan.model.TitledDocument;
import org.congvan.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Components with a value that is usual, so that they are left out where they have it. Whatever was
 * written before a record got such a component reads as it did.
 */
final class UsualValues {

  private static final Map<Class<?>, Map<String, Object>> BY_RECORD =
      Map.of(
          DocumentHeader.class, Map.of("coIssuers", List.of(), "medium", DocumentMedium.PAPER),
          OfficialDispatch.class, Map.of("cosignatures", List.of()),
          TitledDocument.class, Map.of("cosignatures", List.of()),
          OfficialLetter.class, Map.of("cosignatures", List.of()),
          Attachment.class, Map.of("separateFile", false),
          Finding.class, Map.of("suggestions", List.of()),
          TableCell.class, Map.of("blocks", List.of()));

  private UsualValues() {}

  /** Returns the usual value of a component; null where it has none. */
  static @Nullable Object of(RecordComponent component) {
    return BY_RECORD
        .getOrDefault(component.getDeclaringRecord(), Map.of())
        .get(component.getName());
  }
}
