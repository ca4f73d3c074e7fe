package org.congvan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.congvan.law.RegulationCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a jar registers, the formats of the other jars can be used, and it is told. */
class BrokenProvidersTest {

  private static final ClassLoader TESTS = BrokenProvidersTest.class.getClassLoader();

  @TempDir Path folder;

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("com.acme.Missing", "Provider com.acme.Missing not found"),
        Arguments.of(name(NoProvider.class), name(NoProvider.class) + " not a subtype"),
        Arguments.of("what is this?", "Illegal"),
        Arguments.of(name(Throwing.class), name(Throwing.class) + " could not be instantiated"),
        Arguments.of(name(Throwing.class), "no licence in this folder"),
        Arguments.of(name(Uninitialised.class), name(Uninitialised.class)),
        Arguments.of(name(Uninitialised.class), "no table"),
        Arguments.of(name(Closed.class), name(Closed.class)),
        Arguments.of(name(Shy.class), name(Shy.class) + " does not say what it offers: "),
        Arguments.of(name(Shy.class), "no format today"),
        Arguments.of(name(Unlinked.class), "com/acme/Format"),
        Arguments.of(name(Formless.class), "format of " + name(Formless.class)));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenProvider_isLeftOutAndTold(String registered, String words) throws IOException {
    register(DocumentReaderProvider.class, registered, name(GoodReader.class));
    register(DocumentRendererProvider.class, name(GoodRenderer.class));

    Formats formats = load();

    assertThat(formats.problems()).hasSize(1);
    assertThat(formats.problems().get(0))
        .contains(words)
        .endsWith("; repair it or leave its jar out")
        .matches("\\P{Cntrl}*");
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> formats.requireReader("pdf"))
        .withMessageEndingWith(". Not loaded: " + formats.problems().get(0));
    assertThat(formats.findRenderer("good")).isPresent();
    if (!registered.startsWith("what")) {
      assertThat(formats.requireReader("good").format()).isEqualTo(GoodReader.FORMAT);
    }
  }

  @Test
  void brokenRenderers_areToldWithTheReaders() throws IOException {
    register(DocumentRendererProvider.class, "com.acme.A", name(GoodRenderer.class), "com.acme.B");
    register(DocumentReaderProvider.class, "com.acme.A");

    Formats formats = load();

    assertThat(formats.all())
        .containsExactly(new RegisteredFormat(GoodReader.FORMAT, false, true, List.of("pictures")));
    assertThat(formats.problems())
        .hasSize(3)
        .allSatisfy(problem -> assertThat(problem).contains("com.acme."));
  }

  @Test
  void providerWhoseOwnClassesAreMissing_isLeftOut() throws IOException {
    register(DocumentReaderProvider.class, name(GoodReader.class), name(Orphan.class));
    try (URLClassLoader registrations = loader(new WithoutParents())) {
      Formats formats = Formats.load(registrations);

      assertThat(formats.readable()).containsExactly(GoodReader.FORMAT);
      assertThat(formats.problems())
          .singleElement()
          .asString()
          .contains(DocumentReaderProvider.class.getName(), "BrokenProvidersTest$Parent");
    }
  }

  @Test
  void registrationsThatCannotBeRead_areToldOnce() {
    ClassLoader unreadable =
        new ClassLoader(TESTS) {
          @Override
          public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("disk on fire");
          }
        };

    Formats formats = Formats.load(unreadable, RegulationCatalogue.standard());

    assertThat(formats.all()).isEmpty();
    assertThat(formats.problems())
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).contains("disk on fire"));
  }

  @Test
  void formats_areFoundWithTheirReadersAndRenderers() throws IOException {
    register(DocumentReaderProvider.class, name(GoodReader.class));
    register(DocumentRendererProvider.class, name(GoodRenderer.class));

    assertThat(load().all())
        .containsExactly(new RegisteredFormat(GoodReader.FORMAT, true, true, List.of("pictures")));
    assertThat(load().problems()).isEmpty();
  }

  @Test
  void twoReadersOfOneFormat_areStillAnError() throws IOException {
    register(DocumentReaderProvider.class, name(GoodReader.class), name(SecondReader.class));

    assertThatIllegalStateException()
        .isThrownBy(this::load)
        .withMessageContaining(name(GoodReader.class))
        .withMessageContaining(name(SecondReader.class));
  }

  @Test
  void load_findsNothingWhereNothingIsRegistered() {
    Formats formats = Formats.load(ClassLoader.getPlatformClassLoader());

    assertThat(formats.all()).isEmpty();
    assertThat(formats.problems()).isEmpty();
  }

  private static String name(Class<?> type) {
    return type.getName();
  }

  private void register(Class<?> service, String... lines) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(service.getName()), List.of(lines));
  }

  private Formats load() throws IOException {
    try (URLClassLoader loader = loader(TESTS)) {
      return Formats.load(loader);
    }
  }

  private URLClassLoader loader(ClassLoader parent) throws IOException {
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent);
  }

  /** Knows {@link Orphan} but not the class that it extends, as where a jar is missing. */
  private static final class WithoutParents extends ClassLoader {

    WithoutParents() {
      super(TESTS);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.equals(Parent.class.getName())) {
        throw new ClassNotFoundException(name);
      }
      return name.equals(Orphan.class.getName()) ? orphan() : super.loadClass(name, resolve);
    }

    private Class<?> orphan() throws ClassNotFoundException {
      String file = Orphan.class.getName().replace('.', '/') + ".class";
      try (InputStream in = TESTS.getResourceAsStream(file)) {
        byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
        return defineClass(Orphan.class.getName(), bytes, 0, bytes.length);
      } catch (IOException failure) {
        throw new ClassNotFoundException(file, failure);
      }
    }
  }

  /** Reads the format {@code good}. */
  public static class GoodReader extends StubReaderProvider {
    static final RenderFormat FORMAT = new RenderFormat("good", "text/x-good", "good");

    /** Makes it. */
    public GoodReader() {
      super(FORMAT);
    }
  }

  /** Reads the same. */
  public static final class SecondReader extends GoodReader {}

  /** Writes the format {@code good}. */
  public static final class GoodRenderer extends StubRendererProvider {
    /** Makes it. */
    public GoodRenderer() {
      super(GoodReader.FORMAT, List.of("pictures"));
    }
  }

  /** Is something else. */
  public static final class NoProvider {}

  /** Cannot be made. */
  public static final class Throwing extends GoodReader {
    /** Fails. */
    public Throwing() {
      throw new IllegalStateException("no licence\nin this folder");
    }
  }

  /** Cannot be initialised. */
  public static final class Uninitialised extends GoodReader {
    static final String TABLE = table();

    private static String table() {
      throw new IllegalStateException("no table");
    }
  }

  /** Has no public constructor. */
  public static final class Closed extends GoodReader {
    Closed() {}
  }

  /** Does not say its format. */
  public static final class Shy extends GoodReader {
    @Override
    public RenderFormat format() {
      throw new IllegalStateException("no format today");
    }
  }

  /** Cannot be linked where it says its format. */
  public static final class Unlinked extends GoodReader {
    @Override
    public RenderFormat format() {
      throw new NoClassDefFoundError("com/acme/Format");
    }
  }

  /** Has no format. */
  public static final class Formless extends GoodReader {
    @Override
    @SuppressWarnings("NullAway")
    public RenderFormat format() {
      return null;
    }
  }

  /** The class that is missing. */
  public static class Parent extends GoodReader {}

  /** Extends the class that is missing. */
  public static final class Orphan extends Parent {}
}
