package org.congvan.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.count.FoundCount;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes counts that were found in a text as one line of JSON, such as {@code {"id": "p1",
 * "counts": [{"start": 12, "end": 17, "value": 1542, "unit": "hồ sơ", "kind": "THING"}]}}.
 *
 * <p>The offsets are those of the figure without its unit ({@link FoundCount#figure}); they count
 * UTF-16 code units, the end is exclusive. The value is an exact decimal number with the digits as
 * written, {@code 27.0} for {@code 27,0%}, and multiplied out, {@code 1200000} for "1,2 triệu
 * lượt"; the unit is null where none is named; the kind is that of the unit ({@link
 * org.congvan.count.FoundCount.UnitKind}). Immutable and safe for use by many threads.
 */
public final class JsonCounts {
  private static final JsonCounts STANDARD = new JsonCounts();

  private final JsonMapper mapper =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonCounts() {}

  /**
   * Returns the format.
   *
   * @return always the same
   */
  public static JsonCounts standard() {
    return STANDARD;
  }

  /**
   * Writes the counts of one text.
   *
   * @param id what the text is called, or null if it has no name
   * @param found the counts, in the order in which they are to be written
   * @return one line of JSON without its end
   */
  public String toJson(@Nullable String id, List<FoundCount> found) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    if (id != null) {
      line.put("id", id);
    }
    line.put("counts", found.stream().map(JsonCounts::count).toList());
    return mapper.writeValueAsString(line);
  }

  /**
   * Writes one count, as an item of {@code "counts"}.
   *
   * @param found the count
   * @return an object of JSON on one line
   */
  public String toJson(FoundCount found) {
    return mapper.writeValueAsString(count(found));
  }

  private static Map<String, @Nullable Object> count(FoundCount found) {
    Objects.requireNonNull(found, "found");
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("start", found.figure().start());
    fields.put("end", found.figure().end());
    fields.put("value", found.value());
    fields.put("unit", found.unit());
    fields.put("kind", found.unitKind().name());
    return fields;
  }
}
