package org.congvan.spring.service;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.render.RenderFormat;
import org.congvan.spring.problem.ProblemType;
import org.congvan.spring.problem.Problems;
import org.congvan.spring.web.OfferedFormats;
import org.congvan.text.DocumentFormatException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What a request says beside its body: in which formats, under which regulation. */
final class Wishes {

  private final OfferedFormats formats;
  private final RegulationCatalogue regulations;
  private final RegulationChoice usualChoice;
  private final Problems problems;

  Wishes(
      OfferedFormats formats,
      RegulationCatalogue regulations,
      RegulationChoice usualChoice,
      Problems problems) {
    this.formats = formats;
    this.regulations = regulations;
    this.usualChoice = usualChoice;
    this.problems = problems;
  }

  /** The format that the document is sent in; JSON where the request does not say. */
  RenderFormat sentFormat(HttpServletRequest request, Locale locale) throws Refusal {
    Optional<RenderFormat> format = mediaType(request).flatMap(formats::findRead);
    if (format.isEmpty()) {
      throw otherFormat(ProblemType.UNSUPPORTED, mediaTypes(formats.read()), locale);
    }
    return format.get();
  }

  /** The format of the answer, by the parameter or the header. */
  RenderFormat wantedFormat(HttpServletRequest request, Locale locale) throws Refusal {
    String id = request.getParameter("format");
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    List<RenderFormat> written = formats.written();
    if (id != null) {
      for (RenderFormat each : written) {
        if (each.id().equals(id)) {
          return each;
        }
      }
      throw wrongParameter("format", id, written.toString(), locale);
    }
    for (MediaType each : accepted(accept == null ? MediaType.ALL_VALUE : accept)) {
      Optional<RenderFormat> found = formats.findWritten(each);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw otherFormat(ProblemType.NOT_ACCEPTABLE, mediaTypes(written), locale);
  }

  private static List<MediaType> accepted(String header) {
    try {
      List<MediaType> accepted = new ArrayList<>(MediaType.parseMediaTypes(header));
      accepted.removeIf(each -> each.getQualityValue() == 0);
      MimeTypeUtils.sortBySpecificity(accepted);
      return accepted;
    } catch (InvalidMediaTypeException none) {
      return List.of();
    }
  }

  /** What the text that is sent is searched for: {@code references} or {@code counts}. */
  boolean wantsCounts(HttpServletRequest request, Locale locale) throws Refusal {
    String kind = request.getParameter("kind");
    if (kind == null || kind.equals("references")) {
      return false;
    }
    if (!kind.equals("counts")) {
      throw wrongParameter("kind", kind, "references, counts", locale);
    }
    return true;
  }

  void requireText(HttpServletRequest request, Locale locale) throws Refusal {
    if (mediaType(request).filter(MediaType.TEXT_PLAIN::isCompatibleWith).isEmpty()) {
      throw otherFormat(ProblemType.UNSUPPORTED, List.of(MediaType.TEXT_PLAIN_VALUE), locale);
    }
  }

  RegulationChoice choice(HttpServletRequest request, Locale locale) throws Refusal {
    String id = request.getParameter("regulation");
    String day = request.getParameter("asOf");
    if (id != null) {
      if (regulations.find(id).isEmpty()) {
        throw wrongParameter("regulation", id, regulations.toString(), locale);
      }
      return RegulationChoice.under(id);
    }
    if (day != null) {
      try {
        return RegulationChoice.asOf(LocalDate.parse(day));
      } catch (DateTimeException | IllegalArgumentException wrong) {
        throw wrongParameter("asOf", day, "2026-03-05", locale);
      }
    }
    return usualChoice;
  }

  private static Optional<MediaType> mediaType(HttpServletRequest request) {
    String sent = request.getContentType();
    try {
      return Optional.of(
          sent == null ? MediaType.APPLICATION_JSON : MediaType.parseMediaType(sent));
    } catch (InvalidMediaTypeException none) {
      return Optional.empty();
    }
  }

  private static List<String> mediaTypes(List<RenderFormat> of) {
    return of.stream().map(RenderFormat::mediaType).toList();
  }

  private Refusal otherFormat(ProblemType type, List<String> right, Locale locale) {
    return new Refusal(problems.otherFormat(type, right, locale), null);
  }

  private Refusal wrongParameter(String name, String value, String right, Locale locale) {
    String shown = name + "=" + DocumentFormatException.shown(value) + " (" + right + ")";
    return new Refusal(problems.plain(ProblemType.PARAMETER, shown, locale), null);
  }
}
