package org.congvan.render.docx.fragment;

/** Escapes text for XML, such as {@code &} in the name of a typeface. */
public final class XmlText {

  private XmlText() {}

  /**
   * Escapes a text, for the content of an element or an attribute.
   *
   * @param text the text
   * @return the text with the marks of XML escaped
   */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
