package org.congvan.read.docx.style;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.congvan.read.docx.property.ParagraphProperties;
import org.congvan.read.docx.property.RunProperties;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a file ({@code word/styles.xml}).
 *
 * @param paragraphDefaults properties of all paragraphs
 * @param runDefaults properties of all letters
 * @param styles the styles by id
 * @param defaults the id of the style that is taken where none is named, by type
 */
public record StyleSheet(
    ParagraphProperties paragraphDefaults,
    RunProperties runDefaults,
    Map<String, Style> styles,
    Map<String, String> defaults) {

  /** A file without styles. */
  public static final StyleSheet NONE =
      new StyleSheet(ParagraphProperties.NONE, RunProperties.NONE, Map.of(), Map.of());

  /** Copies the maps; not by {@code Map.copyOf}, which is slow for keys of one hash. */
  public StyleSheet {
    styles = Collections.unmodifiableMap(new HashMap<>(styles));
    defaults = Collections.unmodifiableMap(new HashMap<>(defaults));
  }

  /** The style that is named if it is of the type, else the default one of the type. */
  @Nullable Style find(@Nullable String id, String type) {
    Style named = id == null ? null : styles.get(id);
    if (named != null && named.type().equals(type)) {
      return named;
    }
    String usual = defaults.get(type);
    return usual == null ? null : styles.get(usual);
  }

  /**
   * Answers whether a style is defined.
   *
   * @param id the id
   * @return true if it is
   */
  public boolean defines(String id) {
    return styles.containsKey(id);
  }
}
