/**
 * Authors the Word templates of page layouts with docx4j. It exports nothing: {@code
 * org.congvan.render.docx} finds it when a layout needs it.
 */
module org.congvan.docx.authoring {
  requires jakarta.xml.bind;
  requires org.congvan.core;
  requires org.congvan.render.docx;
  requires org.docx4j.JAXB_ReferenceImpl;
  requires org.docx4j.core;
  requires org.docx4j.openxml_objects;

  provides org.congvan.render.docx.fragment.FragmentAuthor with
      org.congvan.docx.authoring.Docx4jAuthor;
}
