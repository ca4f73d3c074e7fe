/** Writes documents as tagged PDF files for archiving. */
module org.congvan.render.pdf {
  requires transitive org.congvan.core;
  requires java.desktop;
  requires org.apache.pdfbox;
  requires org.apache.fontbox;
  requires org.apache.pdfbox.io;

  exports org.congvan.render.pdf;

  uses org.congvan.render.DocumentReaderProvider;
  uses org.congvan.render.DocumentRendererProvider;

  provides org.congvan.render.DocumentRendererProvider with
      org.congvan.render.pdf.PdfRendererProvider,
      org.congvan.render.pdf.PdfWithDataRendererProvider;
  provides org.congvan.render.DocumentReaderProvider with
      org.congvan.render.pdf.PdfDataReaderProvider;
}
