/** Writes documents as Word files. */
module org.congvan.render.docx {
  requires transitive org.congvan.core;
  requires org.docx4j.JAXB_ReferenceImpl;
}
