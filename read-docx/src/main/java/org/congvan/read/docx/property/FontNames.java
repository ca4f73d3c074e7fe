package org.congvan.read.docx.property;

import org.jspecify.annotations.Nullable;

/**
 * Typefaces as one level of formatting says them, themes resolved.
 *
 * @param ascii of plain letters; null if nothing is said
 * @param highAnsi of letters with marks; null if nothing is said
 * @param eastAsia of Chinese, Japanese and Korean; null if nothing is said
 * @param complexScript of complex scripts; null if nothing is said
 */
public record FontNames(
    @Nullable String ascii,
    @Nullable String highAnsi,
    @Nullable String eastAsia,
    @Nullable String complexScript) {

  /** Nothing said. */
  public static final FontNames NONE = new FontNames(null, null, null, null);

  FontNames then(FontNames later) {
    return new FontNames(
        later.ascii == null ? ascii : later.ascii,
        later.highAnsi == null ? highAnsi : later.highAnsi,
        later.eastAsia == null ? eastAsia : later.eastAsia,
        later.complexScript == null ? complexScript : later.complexScript);
  }
}
