package org.congvan.render;

/**
 * What a reader's jar registers with {@link java.util.ServiceLoader}, so that the reader is found
 * by the name of its format, such as {@code json}. Implementations have a public constructor
 * without parameters and do no work in it.
 */
public interface DocumentReaderProvider {

  /**
   * Returns the format that the reader reads; where it is written too, the same as its renderer's.
   *
   * @return the format
   */
  RenderFormat format();

  /**
   * Makes a reader with its default settings.
   *
   * @return the reader
   */
  DocumentReader createReader();
}
