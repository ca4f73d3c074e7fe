/** Writes documents as Word files. */
module org.congvan.render.docx {
  requires transitive org.congvan.core;
  requires jakarta.xml.bind;
  requires org.docx4j.JAXB_ReferenceImpl;
  requires org.docx4j.core;
  requires org.docx4j.openxml_objects;

  exports org.congvan.render.docx;

  provides org.congvan.render.DocumentRendererProvider with
      org.congvan.render.docx.DocxRendererProvider;
}
