package org.congvan.read.docx.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;

/**
 * Ends an XML text in which one tag declares very many prefixes: the parser compares each
 * declaration with all others of its tag, before anybody else sees the tag.
 */
final class GuardedReader extends FilterReader {

  /** Word declares 40 in its longest tag. */
  static final int MOST_DECLARATIONS = 200;

  private static final String DECLARATION = "xmlns";

  private final String part;
  private int matched;
  private int declarations;

  GuardedReader(String part, Reader in) {
    super(in);
    this.part = part;
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    if (c >= 0) {
      watch((char) c);
    }
    return c;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    for (int i = offset; i < offset + count; i++) {
      watch(target[i]);
    }
    return count;
  }

  private void watch(char c) {
    if (c == DECLARATION.charAt(matched)) {
      matched++;
      if (matched == DECLARATION.length()) {
        matched = 0;
        declarations++;
        if (declarations > MOST_DECLARATIONS) {
          throw new WordFileException(
              Reason.BROKEN_XML,
              part,
              part
                  + " has a tag with more than "
                  + MOST_DECLARATIONS
                  + " namespace declarations; Word writes up to 40");
        }
      }
    } else {
      matched = c == 'x' ? 1 : 0;
      if (c == '<') {
        declarations = 0;
      }
    }
  }
}
