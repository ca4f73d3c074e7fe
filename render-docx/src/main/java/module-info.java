/** Writes documents as Word files. */
// The module that fragments are exported to needs this one, and is compiled after it.
@SuppressWarnings("module")
module org.congvan.render.docx {
  requires transitive org.congvan.core;

  exports org.congvan.render.docx;
  exports org.congvan.render.docx.fragment to
      org.congvan.docx.authoring;

  uses org.congvan.render.docx.fragment.FragmentAuthor;

  provides org.congvan.render.DocumentRendererProvider with
      org.congvan.render.docx.DocxRendererProvider;
}
