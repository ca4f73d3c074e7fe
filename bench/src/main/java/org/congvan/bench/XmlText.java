package org.congvan.bench;

/** Text between tags. */
final class XmlText {

  private XmlText() {}

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
