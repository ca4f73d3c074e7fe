/**
 * Official dispatches (công văn) as typed values, the rules that judge them, and the contract of
 * renderers.
 */
module org.congvan.core {
  requires transitive org.jspecify;

  exports org.congvan.code;
  exports org.congvan.layout;
  exports org.congvan.reference;
  exports org.congvan.text;
}
