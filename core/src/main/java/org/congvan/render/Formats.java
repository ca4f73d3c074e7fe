package org.congvan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.congvan.law.RegulationCatalogue;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * The formats that documents are read from and written in (các định dạng đã đăng ký), such as
 * {@code docx} and {@code json}: found by a class loader, or put together by hand. Immutable.
 *
 * <pre>{@code
 * Formats formats = Formats.load(Host.class.getClassLoader());
 * ReadDocument read = formats.requireReader("json").read(in);
 * formats.requireRenderer("docx").render(read.document(), out);
 * }</pre>
 *
 * <p>Two providers that read one format, or two that write it, are an error, because which of them
 * wins would depend on the order of the class path. A provider that cannot be loaded is left out
 * and named by {@link #problems}; all other formats can be used.
 */
public final class Formats {

  private final NavigableMap<String, RegisteredFormat> byId;
  private final NavigableMap<String, Registration<DocumentRendererProvider>> renderers;
  private final NavigableMap<String, Registration<DocumentReaderProvider>> readers;
  private final RegulationCatalogue regulations;
  private final List<String> problems;

  private Formats(
      List<Registration<DocumentRendererProvider>> renderers,
      List<Registration<DocumentReaderProvider>> readers,
      RegulationCatalogue regulations,
      List<String> problems) {
    this.renderers = byId("renderers", renderers);
    this.readers = byId("readers", readers);
    this.regulations = Objects.requireNonNull(regulations, "regulations");
    this.problems = problems;
    NavigableSet<String> ids = new TreeSet<>(this.renderers.keySet());
    ids.addAll(this.readers.keySet());
    this.byId = new TreeMap<>();
    ids.forEach(id -> byId.put(id, registered(this.readers.get(id), this.renderers.get(id))));
  }

  /**
   * Finds the formats that a class loader's jars and modules register. The renderers know the
   * regulations that are registered there too, beside those of this library.
   *
   * @param loader the class loader
   * @return the formats
   * @throws IllegalStateException if two providers read or write one format, a reader and a
   *     renderer do not agree about theirs, or a registered regulation cannot be loaded
   */
  public static Formats load(ClassLoader loader) {
    return load(loader, RegulationCatalogue.load(loader));
  }

  /**
   * Finds the formats that a class loader's jars and modules register.
   *
   * @param loader the class loader
   * @param regulations the regulations whose pages documents are set on
   * @return the formats
   * @throws IllegalStateException if two providers read or write one format, or a reader and a
   *     renderer do not agree about theirs
   */
  public static Formats load(ClassLoader loader, RegulationCatalogue regulations) {
    ProviderSearch search = new ProviderSearch(Objects.requireNonNull(loader, "loader"));
    List<Registration<DocumentRendererProvider>> renderers =
        search.find(DocumentRendererProvider.class, Registration::of);
    List<Registration<DocumentReaderProvider>> readers =
        search.find(DocumentReaderProvider.class, Registration::of);
    return new Formats(renderers, readers, regulations, search.problems());
  }

  /**
   * Makes a set out of providers at hand.
   *
   * @param renderers what writes
   * @param readers what reads
   * @param regulations the regulations whose pages documents are set on
   * @return the formats
   * @throws IllegalStateException if two providers read or write one format, or a reader and a
   *     renderer do not agree about theirs
   */
  public static Formats of(
      List<? extends DocumentRendererProvider> renderers,
      List<? extends DocumentReaderProvider> readers,
      RegulationCatalogue regulations) {
    List<Registration<DocumentRendererProvider>> writing = new ArrayList<>();
    renderers.forEach(provider -> writing.add(Registration.of(provider)));
    List<Registration<DocumentReaderProvider>> reading = new ArrayList<>();
    readers.forEach(provider -> reading.add(Registration.of(provider)));
    return new Formats(writing, reading, regulations, List.of());
  }

  /**
   * Returns these formats with another renderer: in the place of the one of its format, or one
   * more.
   *
   * @param provider makes the renderer, such as one of JSON that knows a host's own blocks
   * @return the changed copy
   * @throws IllegalStateException if the format has a reader that does not agree about it
   */
  public Formats withRenderer(DocumentRendererProvider provider) {
    return new Formats(
        replaced(renderers, Registration.of(provider)),
        List.copyOf(readers.values()),
        regulations,
        problems);
  }

  /**
   * Returns these formats with another reader: in the place of the one of its format, or one more.
   *
   * @param provider makes the reader, such as one of JSON that knows a host's own blocks
   * @return the changed copy
   * @throws IllegalStateException if the format has a renderer that does not agree about it
   */
  public Formats withReader(DocumentReaderProvider provider) {
    return new Formats(
        List.copyOf(renderers.values()),
        replaced(readers, Registration.of(provider)),
        regulations,
        problems);
  }

  private static <P> List<Registration<P>> replaced(
      NavigableMap<String, Registration<P>> present, Registration<P> added) {
    NavigableMap<String, Registration<P>> changed = new TreeMap<>(present);
    changed.put(added.format().id(), added);
    return List.copyOf(changed.values());
  }

  /**
   * Returns all formats.
   *
   * @return the formats in the order of their ids; may be empty
   */
  public List<RegisteredFormat> all() {
    return List.copyOf(byId.values());
  }

  /**
   * Returns the formats that can be read.
   *
   * @return the formats in the order of their ids; may be empty
   */
  public List<RenderFormat> readable() {
    return readers.values().stream().map(Registration::format).toList();
  }

  /**
   * Returns the formats that can be written.
   *
   * @return the formats in the order of their ids; may be empty
   */
  public List<RenderFormat> writable() {
    return renderers.values().stream().map(Registration::format).toList();
  }

  /**
   * Finds a format by its name.
   *
   * @param formatId the name, such as {@code docx}
   * @return the format; empty if none is registered under this name
   */
  public Optional<RegisteredFormat> find(String formatId) {
    return Optional.ofNullable(byId.get(Objects.requireNonNull(formatId, "formatId")));
  }

  /**
   * Returns the formats whose files end in an extension.
   *
   * @param fileExtension the extension without a dot, such as {@code docx}, in capital or small
   *     letters
   * @return the formats in the order of their ids; empty if none has it
   */
  public List<RegisteredFormat> byExtension(String fileExtension) {
    Objects.requireNonNull(fileExtension, "fileExtension");
    return having(format -> format.fileExtension().equalsIgnoreCase(fileExtension));
  }

  /**
   * Returns the formats of a media type.
   *
   * @param mediaType the type, such as {@code application/json}, in capital or small letters; its
   *     parameters, such as {@code ;charset=utf-8}, are passed over
   * @return the formats in the order of their ids; empty if none is of this type
   */
  public List<RegisteredFormat> byMediaType(String mediaType) {
    String wanted = withoutParameters(Objects.requireNonNull(mediaType, "mediaType"));
    return having(format -> withoutParameters(format.mediaType()).equals(wanted));
  }

  /**
   * Finds the renderer of a format.
   *
   * @param formatId the name of the format
   * @return a renderer; empty if none is registered
   * @throws IllegalStateException if the provider makes none; the message names it
   */
  public Optional<DocumentRenderer> findRenderer(String formatId) {
    return Optional.ofNullable(renderers.get(Objects.requireNonNull(formatId, "formatId")))
        .map(found -> made(found, "renderer", provider -> provider.createRenderer(regulations)));
  }

  /**
   * Returns the renderer of a format.
   *
   * @param formatId the name of the format
   * @return a renderer
   * @throws UnknownFormatException if none is registered
   * @throws IllegalStateException if the provider makes none; the message names it
   */
  public DocumentRenderer requireRenderer(String formatId) {
    return findRenderer(formatId)
        .orElseThrow(
            () -> unknown("renderer", formatId, "read", renderers.keySet(), "congvan-render-docx"));
  }

  /**
   * Finds the reader of a format.
   *
   * @param formatId the name of the format
   * @return a reader; empty if none is registered
   * @throws IllegalStateException if the provider makes none; the message names it
   */
  public Optional<DocumentReader> findReader(String formatId) {
    return Optional.ofNullable(readers.get(Objects.requireNonNull(formatId, "formatId")))
        .map(found -> made(found, "reader", DocumentReaderProvider::createReader));
  }

  /**
   * Returns the reader of a format.
   *
   * @param formatId the name of the format
   * @return a reader
   * @throws UnknownFormatException if none is registered
   * @throws IllegalStateException if the provider makes none; the message names it
   */
  public DocumentReader requireReader(String formatId) {
    return findReader(formatId)
        .orElseThrow(
            () -> unknown("reader", formatId, "written", readers.keySet(), "congvan-render-json"));
  }

  /**
   * Returns what is wrong with providers that could not be loaded.
   *
   * @return a sentence on each, which names it; empty where all are well, and for formats put
   *     together by hand
   */
  public List<String> problems() {
    return problems;
  }

  private List<RegisteredFormat> having(Predicate<RenderFormat> property) {
    return byId.values().stream().filter(each -> property.test(each.format())).toList();
  }

  private static String withoutParameters(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return VietnameseText.toLowerCase(
        (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon)).strip());
  }

  private UnknownFormatException unknown(
      String kind, String formatId, String other, Set<String> known, String jar) {
    String message =
        "No "
            + kind
            + " for format \""
            + formatId
            + "\""
            + (byId.containsKey(formatId) ? ", which can only be " + other : "")
            + ": "
            + (known.isEmpty() ? "no " + kind + " is registered" : "expected one of " + known)
            + "; add its jar, such as "
            + jar
            + ", to the class or module path"
            + (problems.isEmpty() ? "" : ". Not loaded: " + String.join(". ", problems));
    return new UnknownFormatException(formatId, List.copyOf(known), message);
  }

  private static <P> NavigableMap<String, Registration<P>> byId(
      String kind, List<Registration<P>> registrations) {
    NavigableMap<String, Registration<P>> byId = new TreeMap<>();
    for (Registration<P> each : registrations) {
      Registration<P> before = byId.putIfAbsent(each.format().id(), each);
      if (before != null) {
        throw new IllegalStateException(
            "Two "
                + kind
                + " for format "
                + each.format()
                + ": "
                + before.name()
                + " and "
                + each.name()
                + "; leave one of their jars out");
      }
    }
    return byId;
  }

  private static RegisteredFormat registered(
      @Nullable Registration<DocumentReaderProvider> reader,
      @Nullable Registration<DocumentRendererProvider> renderer) {
    if (renderer == null) {
      return new RegisteredFormat(Objects.requireNonNull(reader).format(), true, false, List.of());
    }
    if (reader != null && !reader.format().equals(renderer.format())) {
      throw new IllegalStateException(
          "Reader and renderer of format "
              + reader.format()
              + " do not agree about it: "
              + described(reader)
              + ", "
              + described(renderer)
              + "; leave one of their jars out");
    }
    return new RegisteredFormat(renderer.format(), reader != null, true, renderer.cannotHold());
  }

  private static String described(Registration<?> registration) {
    RenderFormat format = registration.format();
    return registration.name() + " says " + format.mediaType() + " and ." + format.fileExtension();
  }

  private static <P, T> T made(Registration<P> found, String kind, Function<P, @Nullable T> maker) {
    T made = null;
    Throwable cause = null;
    try {
      made = maker.apply(found.provider());
    } catch (LinkageError | RuntimeException broken) {
      cause = broken;
    }
    if (made == null) {
      throw new IllegalStateException(
          "Provider "
              + found.name()
              + " of format "
              + found.format()
              + " makes no "
              + kind
              + (cause == null ? "" : ": " + cause)
              + "; repair it or leave its jar out",
          cause);
    }
    return made;
  }
}
