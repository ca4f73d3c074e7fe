package org.congvan.read.docx.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;
import org.congvan.text.DocumentFormatException;

/**
 * Parsers for the XML of strangers: the JDK's own, whatever else is on the class path. Its limits
 * differ between JDKs, so each that documents may reach is set.
 */
final class XmlParsers {

  private static final int MOST_ATTRIBUTES = 1_000;
  private static final int LONGEST_NAME = 1_000;

  private XmlParsers() {}

  static XMLStreamReader open(String part, InputStream stream) {
    try {
      return factory().createXMLStreamReader(new GuardedReader(part, XmlText.open(stream)));
    } catch (WordFileException refused) {
      throw refused;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw broken(part, e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(MOST_ATTRIBUTES));
    factory.setProperty("jdk.xml.maxXMLNameLimit", String.valueOf(LONGEST_NAME));
    // The cursor has a limit of its own, which says what is wrong.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  static WordFileException broken(String part, Exception cause) {
    String message = String.valueOf(cause.getMessage());
    int line = message.lastIndexOf('\n');
    return new WordFileException(
        Reason.BROKEN_XML,
        part,
        part
            + " is no well-formed XML in UTF-8 or UTF-16: "
            + DocumentFormatException.shown(message.substring(line + 1)),
        cause);
  }
}
