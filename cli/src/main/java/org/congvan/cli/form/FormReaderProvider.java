package org.congvan.cli.form;

import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentReaderProvider;
import org.congvan.render.RenderFormat;

/** Lets {@link FormReader} be found by the name {@code form}. */
public final class FormReaderProvider implements DocumentReaderProvider {

  /** Makes the provider; for {@link java.util.ServiceLoader}. */
  public FormReaderProvider() {}

  @Override
  public RenderFormat format() {
    return FormReader.FORM;
  }

  @Override
  public DocumentReader createReader() {
    return new FormReader();
  }
}
