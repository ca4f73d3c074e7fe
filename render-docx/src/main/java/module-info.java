/** Writes documents as Word files. */
module org.congvan.render.docx {
  requires transitive org.congvan.core;
  requires jakarta.xml.bind;
  requires org.docx4j.JAXB_ReferenceImpl;
  requires org.docx4j.core;
  requires org.docx4j.openxml_objects;
}
