package org.congvan.spring.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.TitledDocument;
import org.congvan.render.ReadDocument;
import org.congvan.render.RenderFormat;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonLimits;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.FormatFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a document that is the whole body of a request. In JSON it may be a file, with "schema", or
 * what a mapper writes, without; both are read as strictly.
 */
public final class DocumentBodyReader {

  private static final String SCHEMA = "/schema";

  private final OfferedFormats formats;
  private final JsonMapper withoutSchema;

  /**
   * Makes a reader.
   *
   * @param formats the formats that are offered
   * @param module reads JSON without "schema"
   * @param limits how much a document may demand
   */
  public DocumentBodyReader(OfferedFormats formats, CongvanModule module, JsonLimits limits) {
    this.formats = formats;
    this.withoutSchema = module.strictMapper(limits).build();
  }

  /**
   * Reads.
   *
   * @throws DocumentFormatException if the bytes are no such document
   * @throws JacksonException if a field of the outermost object is given twice
   */
  <T extends OfficialDocument> T read(byte[] body, RenderFormat format, Class<T> wanted)
      throws IOException {
    OfficialDocument document = read(body, format).document();
    if (!wanted.isInstance(document)) {
      throw otherKind(document, wanted, format);
    }
    return wanted.cast(document);
  }

  /**
   * Reads a document of any kind.
   *
   * @param body the whole body
   * @param format the format that it is in
   * @return the document, and what is not certain in it
   * @throws DocumentFormatException if the bytes are no such document
   * @throws JacksonException if a field of the outermost object is given twice
   * @throws IOException never, the body is in memory
   */
  public ReadDocument read(byte[] body, RenderFormat format) throws IOException {
    try {
      return formats.reader(format).read(new ByteArrayInputStream(body));
    } catch (DocumentFormatException refusal) {
      if (!format.equals(RenderFormat.JSON) || !lacksSchema(refusal)) {
        throw refusal;
      }
    }
    return ReadDocument.certain(withoutSchema.readValue(body, OfficialDocument.class));
  }

  private static boolean lacksSchema(DocumentFormatException refusal) {
    List<FormatFault> faults = refusal.faults();
    return faults.size() == 1
        && faults.get(0).jsonPointer().equals(SCHEMA)
        && faults.get(0).value() == null;
  }

  private static DocumentFormatException otherKind(
      OfficialDocument document, Class<?> wanted, RenderFormat format) {
    String found = kind(document.getClass());
    String expected = kind(wanted);
    String problem = "found \"" + found + "\"; expected \"" + expected + "\"";
    String pointer = format.equals(RenderFormat.JSON) ? "/kind" : "";
    return new DocumentFormatException(
        "Document is of kind " + found + ", expected " + expected,
        List.of(
            new FormatFault(
                "", pointer, 0, 0, "\"" + found + "\"", "\"" + expected + "\"", problem)),
        null);
  }

  /** The word for a kind of documents in JSON. */
  private static String kind(Class<?> type) {
    if (type == OfficialDispatch.class) {
      return "dispatch";
    } else if (type == TitledDocument.class) {
      return "titled";
    } else if (type == OfficialLetter.class) {
      return "letter";
    }
    return type == DocumentCopy.class ? "copy" : type.getSimpleName();
  }
}
