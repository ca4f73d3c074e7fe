package org.congvan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A regulation that cannot be loaded is never passed over: another law would be applied. */
class BrokenRegulationTest {

  @TempDir Path folder;

  @Test
  void missingClass_isNamed() throws IOException {
    assertRefused("com.acme.Decree2027", "com.acme.Decree2027", "not found");
  }

  @Test
  void classThatIsNoProvider_isNamed() throws IOException {
    assertRefused(NoProvider.class.getName(), NoProvider.class.getName(), "not a subtype");
  }

  @Test
  void constructorThatThrows_isNamedWithItsReason() throws IOException {
    assertRefused(Throwing.class.getName(), Throwing.class.getName(), "no text of the decree");
  }

  @Test
  void staticInitialiserThatThrows_isNamedWithItsReason() throws IOException {
    assertRefused(
        Uninitialised.class.getName(), Uninitialised.class.getName(), "no table of the decree");
  }

  @Test
  void classWithoutPublicConstructor_isNamed() throws IOException {
    assertRefused(Closed.class.getName(), Closed.class.getName(), "constructor");
  }

  @Test
  void providerThatFailsToAdd_isNamedWithItsReason() throws IOException {
    assertRefused(
        Clashing.class.getName(), Clashing.class.getName(), "has a regulation nd30-2020 already");
    assertRefused(Unlinked.class.getName(), Unlinked.class.getName(), "com/acme/Missing");
    assertRefused(Empty.class.getName(), Empty.class.getName(), "null");
  }

  private void assertRefused(String registered, String... words) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(RegulationProvider.class.getName()), registered + "\n");
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, BrokenRegulationTest.class.getClassLoader())) {
      Throwable refusal = catchThrowable(() -> RegulationCatalogue.load(loader));

      assertThat(refusal)
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessageContainingAll(words)
          .hasMessageEndingWith("; repair the provider or leave its jar out");
    }
  }

  /** Is something else. */
  public static final class NoProvider {}

  /** Cannot be made. */
  public static final class Throwing implements RegulationProvider {
    /** Fails. */
    public Throwing() {
      throw new IllegalStateException("no text of the decree");
    }

    @Override
    public RegulationCatalogue addTo(RegulationCatalogue catalogue) {
      return catalogue;
    }
  }

  /** Cannot be initialised. */
  public static final class Uninitialised implements RegulationProvider {
    private static final RegulationCatalogue TABLE = table();

    private static RegulationCatalogue table() {
      throw new IllegalStateException("no table of the decree");
    }

    @Override
    public RegulationCatalogue addTo(RegulationCatalogue catalogue) {
      return TABLE;
    }
  }

  /** Has no public constructor. */
  public static final class Closed implements RegulationProvider {
    private Closed() {}

    @Override
    public RegulationCatalogue addTo(RegulationCatalogue catalogue) {
      return catalogue;
    }
  }

  /** Adds what is there. */
  public static final class Clashing implements RegulationProvider {
    @Override
    public RegulationCatalogue addTo(RegulationCatalogue catalogue) {
      return catalogue.with(catalogue.find("nd30-2020").orElseThrow());
    }
  }

  /** Lacks a class. */
  public static final class Unlinked implements RegulationProvider {
    @Override
    public RegulationCatalogue addTo(RegulationCatalogue catalogue) {
      throw new NoClassDefFoundError("com/acme/Missing");
    }
  }

  /** Returns nothing. */
  public static final class Empty implements RegulationProvider {
    @Override
    @SuppressWarnings("NullAway")
    public RegulationCatalogue addTo(RegulationCatalogue catalogue) {
      return null;
    }
  }
}
