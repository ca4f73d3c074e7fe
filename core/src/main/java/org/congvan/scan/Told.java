package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * What a citation means.
 *
 * @param reference what is cited
 * @param typeWord the word for the type as written, or null
 * @param provision the provision that is meant, or null
 */
record Told(
    LegalReference reference, @Nullable String typeWord, @Nullable WrittenProvision provision)
    implements Telling {

  @Override
  public Told tell() {
    return this;
  }

  @Override
  public @Nullable DocumentCode code() {
    return reference.code();
  }

  @Override
  public Told withCode(DocumentCode code) {
    return new Told(reference.withCode(code), typeWord, provision);
  }

  Told movedBy(long offset) {
    return provision == null ? this : new Told(reference, typeWord, provision.movedBy(offset));
  }
}
