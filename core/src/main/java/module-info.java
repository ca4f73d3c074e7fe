/**
 * Official dispatches (công văn) as typed values, the rules that judge them, and the contract of
 * renderers.
 */
module org.congvan.core {
  requires transitive org.jspecify;

  exports org.congvan.layout;
}
