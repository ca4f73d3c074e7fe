/** Reads Word files safely, with the formatting that is in effect. */
module org.congvan.read.docx {
  requires transitive org.congvan.core;
  requires java.xml;

  provides org.congvan.render.DocumentReaderProvider with
      org.congvan.read.docx.DocxReaderProvider,
      org.congvan.read.docx.TextReaderProvider;

  exports org.congvan.read.docx;
  exports org.congvan.read.docx.audit;
  exports org.congvan.read.docx.audit.check;
  exports org.congvan.read.docx.document;
  exports org.congvan.read.docx.format;
  exports org.congvan.read.docx.intake;
  exports org.congvan.read.docx.mend;
  exports org.congvan.read.docx.paper;
  exports org.congvan.read.docx.role;
  exports org.congvan.read.docx.text;
}
