package org.congvan.render.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

/**
 * What this module needs and shows, and the way from letters to a file inside: type ← set ← draw ←
 * flow ← block ← file, and tag ← draw.
 */
class ArchitectureTest {

  private static final String MODULE = "org.congvan.render.pdf";

  private static final JavaClasses RENDER_PDF =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(MODULE);

  @Test
  void everyClass_belongsToAPackageOnTheWayAndUsesNoLaterOne() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(MODULE + "..")
        .layer("type")
        .definedBy(MODULE + ".type")
        .layer("set")
        .definedBy(MODULE + ".set")
        .layer("tag")
        .definedBy(MODULE + ".tag")
        .layer("draw")
        .definedBy(MODULE + ".draw")
        .layer("flow")
        .definedBy(MODULE + ".flow")
        .layer("block")
        .definedBy(MODULE + ".block")
        .layer("file")
        .definedBy(MODULE + ".file")
        .layer("picture")
        .definedBy(MODULE + ".picture")
        .layer("renderer")
        .definedBy(MODULE)
        .whereLayer("type")
        .mayNotAccessAnyLayer()
        .whereLayer("set")
        .mayOnlyAccessLayers("type")
        .whereLayer("tag")
        .mayNotAccessAnyLayer()
        .whereLayer("draw")
        .mayOnlyAccessLayers("type", "set", "tag")
        .whereLayer("flow")
        .mayOnlyAccessLayers("type", "set", "tag", "draw")
        .whereLayer("block")
        .mayOnlyAccessLayers("type", "set", "tag", "draw", "flow")
        .whereLayer("file")
        .mayOnlyAccessLayers("type", "set", "tag", "draw", "flow", "block")
        .whereLayer("picture")
        .mayOnlyAccessLayers("file")
        .whereLayer("renderer")
        .mayNotBeAccessedByAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(RENDER_PDF);
  }

  @Test
  void usesNothingButCorePdfBoxAndTheJdk() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.congvan..",
            "java..",
            "javax.imageio..",
            "org.jspecify..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..")
        .check(RENDER_PDF);
  }

  /** Types of PDFBox in what the module shows would tie its users to them. */
  @Test
  void pdfBoxStaysInside() {
    noClasses()
        .that()
        .resideInAPackage(MODULE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache..")
        .check(RENDER_PDF);
  }

  @Test
  void moduleRequiresCoreAndPdfBoxAlone() throws URISyntaxException {
    assertThat(descriptor().requires())
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder(
            "java.base",
            "java.desktop",
            "org.congvan.core",
            "org.apache.pdfbox",
            "org.apache.fontbox",
            "org.apache.pdfbox.io");
  }

  @Test
  void moduleShowsTheRendererOnly() throws URISyntaxException {
    assertThat(descriptor().exports())
        .extracting(ModuleDescriptor.Exports::toString)
        .containsExactly(MODULE);
  }

  private static ModuleDescriptor descriptor() throws URISyntaxException {
    Path classes =
        Path.of(PdfRenderer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(classes).find(MODULE).orElseThrow().descriptor();
  }
}
