package org.congvan.render.html;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What this module needs and shows. */
class ArchitectureTest {

  private static final String MODULE = "org.congvan.render.html";

  private static final JavaClasses RENDER_HTML =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(MODULE);

  @Test
  void usesNothingButCoreAndTheJdk() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.congvan..", "java..", "org.jspecify..")
        .check(RENDER_HTML);
  }

  @Test
  void everyClass_isOfTheRendererOrWritesAndKnowsNothingOfIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(MODULE + "..")
        .layer("write")
        .definedBy(MODULE + ".write")
        .layer("renderer")
        .definedBy(MODULE)
        .whereLayer("write")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(RENDER_HTML);
  }

  @Test
  void moduleRequiresCoreAlone() throws URISyntaxException {
    assertThat(descriptor().requires())
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "org.congvan.core");
  }

  @Test
  void moduleShowsTheRendererOnly() throws URISyntaxException {
    assertThat(descriptor().exports())
        .extracting(ModuleDescriptor.Exports::toString)
        .containsExactly(MODULE);
  }

  private static ModuleDescriptor descriptor() throws URISyntaxException {
    Path classes =
        Path.of(HtmlRenderer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(classes).find(MODULE).orElseThrow().descriptor();
  }
}
