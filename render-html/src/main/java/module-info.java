/** Writes documents as HTML pages. */
module org.congvan.render.html {
  requires transitive org.congvan.core;

  exports org.congvan.render.html;

  provides org.congvan.render.DocumentRendererProvider with
      org.congvan.render.html.HtmlRendererProvider;
}
