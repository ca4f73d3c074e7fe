package org.congvan.render;

import org.congvan.text.check.RequiredText;

/**
 * A format that documents are written in, such as {@code docx}.
 *
 * @param id the stable name by which it is asked for, lower-case letters, digits and hyphens
 * @param mediaType the media type, such as {@code application/json}
 * @param fileExtension the usual file name extension without a dot
 */
public record RenderFormat(String id, String mediaType, String fileExtension) {

  /** Office Open XML, read and written by Word. */
  public static final RenderFormat DOCX =
      new RenderFormat(
          "docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "docx");

  /** Pages to read and to archive, ISO 32000. */
  public static final RenderFormat PDF = new RenderFormat("pdf", "application/pdf", "pdf");

  /** The same with the typed document inside, as JSON (ISO 19005-3). */
  public static final RenderFormat PDF_WITH_DATA =
      new RenderFormat("pdf-a3", "application/pdf", "pdf");

  /** Pages for browsers. */
  public static final RenderFormat HTML = new RenderFormat("html", "text/html", "html");

  /** The library's own JSON, which reads back equal. */
  public static final RenderFormat JSON = new RenderFormat("json", "application/json", "json");

  /**
   * Normalises the texts.
   *
   * @throws IllegalArgumentException if a text is blank or the id has another character
   */
  public RenderFormat {
    id = RequiredText.of(id, "Id of a format");
    mediaType = RequiredText.of(mediaType, "Media type of a format");
    fileExtension = RequiredText.of(fileExtension, "File extension of a format");
    if (!id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
      throw new IllegalArgumentException(
          "Id of a format must be lower-case letters, digits and hyphens: \""
              + id
              + "\"; expected such as docx");
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
