package org.congvan.spring;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** settings, language, event ← problem ← web ← service; event ← actuate; all ← autoconfigure. */
class SpringArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.congvan.spring");

  @Test
  void arrows_pointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.congvan.spring..")
        .layer("settings")
        .definedBy("org.congvan.spring.settings")
        .layer("language")
        .definedBy("org.congvan.spring.language")
        .layer("event")
        .definedBy("org.congvan.spring.event")
        .layer("problem")
        .definedBy("org.congvan.spring.problem")
        .layer("web")
        .definedBy("org.congvan.spring.web")
        .layer("service")
        .definedBy("org.congvan.spring.service")
        .layer("actuate")
        .definedBy("org.congvan.spring.actuate")
        .layer("autoconfigure")
        .definedBy("org.congvan.spring.autoconfigure")
        .whereLayer("settings")
        .mayNotAccessAnyLayer()
        .whereLayer("language")
        .mayNotAccessAnyLayer()
        .whereLayer("event")
        .mayNotAccessAnyLayer()
        .whereLayer("problem")
        .mayNotAccessAnyLayer()
        .whereLayer("web")
        .mayOnlyAccessLayers("language", "event", "problem")
        .whereLayer("service")
        .mayOnlyAccessLayers("settings", "event", "problem", "web")
        .whereLayer("actuate")
        .mayOnlyAccessLayers("event")
        .whereLayer("autoconfigure")
        .mayNotBeAccessedByAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("org.congvan.spring.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** On the class path everything can be reached; what is not exported stays out of reach. */
  @Test
  void ofOtherModules_onlyExportedPackagesAreUsed() throws IOException {
    Set<String> exported = exportedPackages();
    assertThat(exported).contains("org.congvan.model").doesNotContain("org.congvan.text.letter");
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "are in packages that are not exported",
                (JavaClass each) ->
                    each.getPackageName().startsWith("org.congvan.")
                        && !each.getPackageName().startsWith("org.congvan.spring")
                        && !exported.contains(each.getPackageName())))
        .check(CLASSES);
  }

  private static Set<String> exportedPackages() throws IOException {
    Set<String> exported = new TreeSet<>();
    ClassLoader loader = SpringArchitectureTest.class.getClassLoader();
    for (URL each : Collections.list(loader.getResources("module-info.class"))) {
      try (InputStream in = each.openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(in);
        if (module.name().startsWith("org.congvan.")) {
          module.exports().stream()
              .filter(export -> !export.isQualified())
              .forEach(export -> exported.add(export.source()));
        }
      }
    }
    return exported;
  }
}
