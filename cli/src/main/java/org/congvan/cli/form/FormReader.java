package org.congvan.cli.form;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.model.Addressee;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Signature;
import org.congvan.path.DocumentPath;
import org.congvan.render.DocumentReader;
import org.congvan.render.ReadDocument;
import org.congvan.render.ReadingDoubt;
import org.congvan.render.RenderFormat;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.OfficialDate;

/**
 * Reads dispatches from forms (phiếu soạn công văn): lines such as {@code Số: 12/SNV-VP}, a blank
 * line, then a paragraph a line, all in UTF-8; the package shows one whole.
 *
 * <p>Agency and subject must be there, everything else may be missing, as in a draft. A number and
 * symbol that was mended, and a year of two digits, are doubts. It shows how little a reader of
 * one's own needs: the parsers of the model read each value. Immutable and safe for use by many
 * threads.
 */
public final class FormReader implements DocumentReader {

  /** The format, by the name of {@code form}. */
  public static final RenderFormat FORM = new RenderFormat("form", "text/x-congvan-form", "form");

  private static final int LONGEST_FORM = 1 << 20;
  private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}/\\d{1,2}/)(\\d{2})");

  /** Makes a reader. */
  public FormReader() {}

  @Override
  public RenderFormat format() {
    return FORM;
  }

  /**
   * Reads a form to the end of the stream.
   *
   * @param in the form, 1 MiB at most; not closed
   * @return the dispatch, and what is not certain in it
   * @throws DocumentFormatException if the bytes are no such form; the message names the line
   * @throws IOException if the stream fails
   */
  @Override
  public ReadDocument read(InputStream in) throws IOException {
    byte[] bytes = Objects.requireNonNull(in, "in").readNBytes(LONGEST_FORM + 1);
    if (bytes.length > LONGEST_FORM) {
      throw new DocumentFormatException(
          "The form is longer than " + LONGEST_FORM + " bytes; expected a page or two");
    }
    Form form = Form.parse(bytes);
    List<ReadingDoubt> doubts = new ArrayList<>();
    OfficialDispatch.Builder dispatch =
        OfficialDispatch.builder(issuer(form), form.require(FormKey.SUBJECT).value());
    form.find(FormKey.CODE).ifPresent(entry -> dispatch.code(code(entry, doubts)));
    findPromulgation(form, doubts).ifPresent(dispatch::promulgation);
    form.all(FormKey.ADDRESSEE).forEach(entry -> dispatch.addressee(entry.as(Addressee::of)));
    findSignature(form).ifPresent(dispatch::signature);
    dispatch.content(
        DocumentBody.of(form.paragraphs().stream().map(Paragraph::of).toArray(Paragraph[]::new)));
    return new ReadDocument(dispatch.build(), doubts);
  }

  private static IssuingAgency issuer(Form form) {
    IssuingAgency agency = form.require(FormKey.AGENCY).as(IssuingAgency::of);
    return form.find(FormKey.PARENT).map(entry -> entry.as(agency::withParent)).orElse(agency);
  }

  private static DocumentCode code(FormEntry entry, List<ReadingDoubt> doubts) {
    DocumentCode code = entry.as(DocumentCode::parse);
    if (code.isRepaired()) {
      doubts.add(
          new ReadingDoubt(
              DocumentPath.of("header", "code"),
              entry.value(),
              List.of(code.toString()),
              "The number and symbol is not written as it should be and was mended."));
    }
    return code;
  }

  private static Optional<Promulgation> findPromulgation(Form form, List<ReadingDoubt> doubts) {
    Optional<FormEntry> date = form.find(FormKey.DATE);
    Optional<FormEntry> place = form.find(FormKey.PLACE);
    if (date.isPresent() && place.isEmpty()) {
      throw date.get().without(FormKey.PLACE);
    }
    Optional<LocalDate> day = date.map(entry -> day(entry, doubts));
    return place
        .map(entry -> entry.as(Promulgation::of))
        .map(known -> day.map(known::withDate).orElse(known));
  }

  private static LocalDate day(FormEntry entry, List<ReadingDoubt> doubts) {
    Matcher written = SHORT_YEAR.matcher(entry.value());
    if (!written.matches()) {
      return entry.as(OfficialDate::parse);
    }
    LocalDate day =
        entry.as(text -> OfficialDate.parse(written.group(1) + "20" + written.group(2)));
    // There was no 29/02/1900.
    List<String> candidates =
        Stream.of(day, day.minusYears(100))
            .filter(each -> each.getDayOfMonth() == day.getDayOfMonth())
            .map(OfficialDate::format)
            .toList();
    doubts.add(
        new ReadingDoubt(
            DocumentPath.of("header", "promulgation", "date"),
            entry.value(),
            candidates,
            "The year is written with two digits."));
    return day;
  }

  private static Optional<Signature> findSignature(Form form) {
    Optional<FormEntry> signer = form.find(FormKey.SIGNER);
    Optional<FormEntry> position = form.find(FormKey.POSITION);
    if (signer.isPresent() != position.isPresent()) {
      throw signer.isPresent()
          ? signer.get().without(FormKey.POSITION)
          : position.orElseThrow().without(FormKey.SIGNER);
    }
    return signer.map(
        entry -> entry.as(name -> Signature.byHead(position.orElseThrow().value(), name)));
  }
}
