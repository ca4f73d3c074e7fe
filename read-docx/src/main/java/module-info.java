/** Reads Word files safely, with the formatting that is in effect. */
module org.congvan.read.docx {
  requires transitive org.congvan.core;
  requires java.xml;

  exports org.congvan.read.docx;
  exports org.congvan.read.docx.document;
  exports org.congvan.read.docx.format;
  exports org.congvan.read.docx.intake;
  exports org.congvan.read.docx.mend;
  exports org.congvan.read.docx.paper;
  exports org.congvan.read.docx.role;
  exports org.congvan.read.docx.text;
}
