package org.congvan.testkit;

import org.congvan.render.DocumentReader;

/** The contract holds for a reader that keeps it. */
class SubjectReaderTest implements SubjectFiles {
  @Override
  public DocumentReader reader() {
    return new SubjectReader();
  }
}
