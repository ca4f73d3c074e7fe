/**
 * Official dispatches (công văn) as typed values, the rules that judge them, and the formats that
 * they are read from and written in.
 */
// The modules that a package is exported to need this one, and are compiled after it.
@SuppressWarnings("module")
module org.congvan.core {
  requires transitive jakarta.validation;
  requires transitive org.jspecify;

  exports org.congvan.body;
  exports org.congvan.code;
  exports org.congvan.count;
  exports org.congvan.house;
  exports org.congvan.indicator;
  exports org.congvan.law;
  exports org.congvan.layout;
  exports org.congvan.model;
  exports org.congvan.page;
  exports org.congvan.page.chart to
      org.congvan.render.html,
      org.congvan.render.pdf;
  exports org.congvan.page.line to
      org.congvan.render.docx,
      org.congvan.render.html,
      org.congvan.render.pdf;
  exports org.congvan.page.list to
      org.congvan.render.html,
      org.congvan.render.pdf;
  exports org.congvan.path;
  exports org.congvan.reference;
  exports org.congvan.reform;
  exports org.congvan.regime;
  exports org.congvan.regulation;
  exports org.congvan.render;
  exports org.congvan.replacement;
  exports org.congvan.requirement;
  exports org.congvan.rule;
  exports org.congvan.rules;
  exports org.congvan.scan;
  exports org.congvan.scan.markup to
      org.congvan.read.docx;
  exports org.congvan.text;
  exports org.congvan.text.check to
      org.congvan.render.xlsx,
      org.congvan.rollup;
  exports org.congvan.text.legacy;
  exports org.congvan.text.ordinal to
      org.congvan.read.docx,
      org.congvan.rollup;
  exports org.congvan.validation;
  exports org.congvan.validation.jakarta;

  // Bean Validation reads the annotated components of records by reflection.
  opens org.congvan.body;
  opens org.congvan.model;

  uses org.congvan.law.RegulationProvider;
  uses org.congvan.render.DocumentReaderProvider;
  uses org.congvan.render.DocumentRendererProvider;
}
