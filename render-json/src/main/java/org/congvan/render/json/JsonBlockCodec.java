package org.congvan.render.json;

import java.util.Map;
import org.congvan.body.CustomBlock;

/**
 * Turns a block of the caller's own kind into fields and back, such as a score table into {@code
 * {"title": "…", "rows": […]}}; registered by {@link JsonDocumentFormat.Builder#customBlock}.
 *
 * <p>Fields hold plain values only: {@link String}, {@link Boolean}, {@link Integer}, {@link Long},
 * {@link java.math.BigDecimal}, lists of plain values, and maps from names to plain values. There
 * is no null; what is missing has no field. The name {@code kind} is taken. Implementations are
 * immutable and safe for use by many threads.
 *
 * @param <T> the type of block
 */
public interface JsonBlockCodec<T extends CustomBlock> {

  /**
   * Writes a block as fields.
   *
   * @param block the block
   * @return its parts by name, in the order in which they will be written: a {@link
   *     java.util.LinkedHashMap} or another map that always has the same order
   */
  Map<String, ?> toFields(T block);

  /**
   * Reads a block out of the fields of its JSON object.
   *
   * @param fields the parts by name, {@code kind} not among them; every number is a {@link
   *     java.math.BigDecimal}, lists and maps cannot be changed
   * @return the block, equal to the one that was written
   * @throws RuntimeException if the fields are no such block: one is missing, unknown, or of
   *     another type; the reader passes it on as a {@link org.congvan.text.DocumentFormatException}
   *     that names the place
   */
  T fromFields(Map<String, Object> fields);
}
