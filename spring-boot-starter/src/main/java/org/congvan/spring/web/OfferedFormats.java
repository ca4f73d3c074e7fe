package org.congvan.spring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.Formats;
import org.congvan.render.RegisteredFormat;
import org.congvan.render.RenderFormat;
import org.springframework.http.MediaType;

/**
 * The formats in which controllers take and give documents (định dạng cung cấp qua HTTP), those
 * that they give in the order of preference: a client that takes anything gets the first one. Of
 * several formats with one media type, such as {@code pdf} and {@code pdf-a3}, the first is
 * written. Immutable.
 */
public final class OfferedFormats {

  private final Formats formats;
  private final List<RenderFormat> written = new ArrayList<>();
  private final List<RenderFormat> read = new ArrayList<>();

  private OfferedFormats(Formats formats, List<RegisteredFormat> offered) {
    this.formats = formats;
    for (RegisteredFormat each : offered) {
      if (each.writes() && find(written, mediaType(each.format())).isEmpty()) {
        written.add(each.format());
      }
    }
    for (RegisteredFormat each : jsonFirst(formats)) {
      if (each.reads() && find(read, mediaType(each.format())).isEmpty()) {
        read.add(each.format());
      }
    }
  }

  /**
   * Offers formats.
   *
   * @param formats all that are there; each that can be read is read
   * @param ids which of them are written, in the order of preference; empty for all, JSON first
   * @return the offer
   * @throws IllegalArgumentException if a format is not there, or cannot be written; the message
   *     names those that can
   */
  public static OfferedFormats of(Formats formats, List<String> ids) {
    if (ids.isEmpty()) {
      return new OfferedFormats(formats, jsonFirst(formats));
    }
    List<RegisteredFormat> offered = new ArrayList<>();
    for (String id : ids) {
      offered.add(
          formats
              .find(id)
              .filter(RegisteredFormat::writes)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "No format \""
                              + id
                              + "\" can be written: expected some of "
                              + formats.writable())));
    }
    return new OfferedFormats(formats, offered);
  }

  private static List<RegisteredFormat> jsonFirst(Formats formats) {
    List<RegisteredFormat> all = new ArrayList<>();
    formats.find(RenderFormat.JSON.id()).ifPresent(all::add);
    formats.all().stream().filter(each -> !all.contains(each)).forEach(all::add);
    return all;
  }

  /**
   * Returns the formats that documents are written in.
   *
   * @return the formats in the order of preference, one for each media type
   */
  public List<RenderFormat> written() {
    return List.copyOf(written);
  }

  /**
   * Returns the formats that documents are read in.
   *
   * @return the formats in the order of preference, one for each media type
   */
  public List<RenderFormat> read() {
    return List.copyOf(read);
  }

  /**
   * Finds the format that is written for a media type.
   *
   * @param wanted the media type, perhaps a range such as {@code text/*}
   * @return the first format that fits; empty if none does
   */
  public Optional<RenderFormat> findWritten(MediaType wanted) {
    return find(written, wanted);
  }

  /**
   * Finds the format that is read for a media type.
   *
   * @param sent the media type of what was sent
   * @return the format; empty if none is of this type
   */
  public Optional<RenderFormat> findRead(MediaType sent) {
    return find(read, sent);
  }

  private static Optional<RenderFormat> find(List<RenderFormat> among, MediaType wanted) {
    return among.stream().filter(each -> mediaType(each).isCompatibleWith(wanted)).findFirst();
  }

  /**
   * Returns what an answer in a format has as its {@code Content-Type}: JSON is UTF-8 by its own
   * standard; other texts say so.
   *
   * @param format the format
   * @return such as {@code text/html;charset=UTF-8}
   */
  public static String contentType(RenderFormat format) {
    return format.mediaType().startsWith("text/") && format.mediaType().indexOf(';') < 0
        ? format.mediaType() + ";charset=UTF-8"
        : format.mediaType();
  }

  static List<MediaType> mediaTypes(List<RenderFormat> of) {
    return of.stream().map(OfferedFormats::mediaType).toList();
  }

  static MediaType mediaType(RenderFormat format) {
    return MediaType.parseMediaType(format.mediaType());
  }

  /**
   * Returns the renderer of a format.
   *
   * @param format one of those that are written
   * @return the renderer
   */
  public DocumentRenderer renderer(RenderFormat format) {
    return formats.requireRenderer(format.id());
  }

  /**
   * Returns the reader of a format.
   *
   * @param format one of those that are read
   * @return the reader
   */
  public DocumentReader reader(RenderFormat format) {
    return formats.requireReader(format.id());
  }
}
