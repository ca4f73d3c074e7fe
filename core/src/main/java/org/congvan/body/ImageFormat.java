package org.congvan.body;

/** The file format of a figure's image (định dạng hình ảnh), such as {@link #PNG}. */
public enum ImageFormat {
  /** Portable Network Graphics. */
  PNG("image/png", "png"),
  /** JPEG. */
  JPEG("image/jpeg", "jpeg");

  private final String mediaType;
  private final String extension;

  ImageFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /**
   * Returns the media type.
   *
   * @return such as {@code image/png}
   */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Returns the usual file name extension.
   *
   * @return such as {@code png}, without a dot
   */
  public String extension() {
    return extension;
  }
}
