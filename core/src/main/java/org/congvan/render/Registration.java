package org.congvan.render;

import java.util.List;
import java.util.Objects;

/**
 * A provider, and what it says of itself when it is registered, asked once.
 *
 * @param provider the provider
 * @param format its format
 * @param cannotHold what its files cannot hold; empty for a reader
 * @param <P> what kind of provider
 */
record Registration<P>(P provider, RenderFormat format, List<String> cannotHold) {

  Registration {
    Objects.requireNonNull(format, () -> "format of " + provider.getClass().getName());
    cannotHold = List.copyOf(Objects.requireNonNull(cannotHold, "cannotHold"));
  }

  static Registration<DocumentRendererProvider> of(DocumentRendererProvider provider) {
    return new Registration<>(provider, provider.format(), provider.cannotHold());
  }

  static Registration<DocumentReaderProvider> of(DocumentReaderProvider provider) {
    return new Registration<>(provider, provider.format(), List.of());
  }

  /** The class that an author or a user knows the provider by. */
  String name() {
    return provider.getClass().getName();
  }
}
