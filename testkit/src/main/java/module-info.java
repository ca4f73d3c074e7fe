/** Assertions, sample documents, arbitraries, the contracts of renderers and readers, for tests. */
module org.congvan.testkit {
  requires transitive org.congvan.core;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires transitive net.jqwik.api;
  requires java.desktop;

  exports org.congvan.testkit;
}
