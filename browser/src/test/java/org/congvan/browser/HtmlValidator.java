package org.congvan.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An HTML validator that reads its schemas once for all pages; it judges their styles too. */
final class HtmlValidator {

  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  private final List<String> errors = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

  HtmlValidator() {
    ErrorHandler handler = new Errors();
    try {
      validator.setUpMainSchema(SCHEMA, handler);
      validator.setUpValidatorAndParsers(handler, true, false);
    } catch (Exception e) {
      throw new AssertionError("The HTML validator does not start", e);
    }
  }

  /** Returns what is wrong with a page. */
  List<String> errors(byte[] page) {
    errors.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(page));
    source.setEncoding("UTF-8");
    try {
      validator.checkHtmlInputSource(source);
    } catch (IOException | SAXException e) {
      throw new AssertionError(e);
    }
    return List.copyOf(errors);
  }

  private final class Errors implements ErrorHandler {

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      errors.add(error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
