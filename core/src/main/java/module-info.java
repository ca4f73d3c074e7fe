/**
 * Official dispatches (công văn) as typed values, the rules that judge them, and the contract of
 * renderers.
 */
module org.congvan.core {
  requires transitive org.jspecify;

  exports org.congvan.body;
  exports org.congvan.code;
  exports org.congvan.layout;
  exports org.congvan.model;
  exports org.congvan.page;
  exports org.congvan.reference;
  exports org.congvan.reform;
  exports org.congvan.regulation;
  exports org.congvan.render;
  exports org.congvan.rules;
  exports org.congvan.text;
  exports org.congvan.validation;

  uses org.congvan.render.DocumentRendererProvider;
}
