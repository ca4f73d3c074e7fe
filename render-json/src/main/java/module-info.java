/** Writes documents as JSON and reads them back. */
module org.congvan.render.json {
  requires transitive org.congvan.core;
  // For those who write the result of a roll-up; not transitive, or every user would need it to
  // compile.
  requires static org.congvan.rollup;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;

  exports org.congvan.render.json;

  provides org.congvan.render.DocumentReaderProvider with
      org.congvan.render.json.JsonDocumentReaderProvider;
  provides org.congvan.render.DocumentRendererProvider with
      org.congvan.render.json.JsonDocumentRendererProvider;
  provides tools.jackson.databind.JacksonModule with
      org.congvan.render.json.CongvanModule;
}
