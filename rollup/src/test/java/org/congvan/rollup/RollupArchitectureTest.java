package org.congvan.rollup;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The stages of a roll-up: intake → fold → result → report. */
class RollupArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.congvan.rollup");

  @Test
  void everyClass_belongsToAStageAndImportsNoLaterOne() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.congvan.rollup..")
        .layer("intake")
        .definedBy("org.congvan.rollup.intake")
        .layer("fold")
        .definedBy("org.congvan.rollup.fold..")
        .layer("result")
        .definedBy("org.congvan.rollup.result")
        .layer("report")
        .definedBy("org.congvan.rollup.report")
        .whereLayer("intake")
        .mayNotAccessAnyLayer()
        .whereLayer("fold")
        .mayOnlyAccessLayers("intake")
        .whereLayer("result")
        .mayOnlyAccessLayers("intake", "fold")
        .whereLayer("report")
        .mayNotBeAccessedByAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("org.congvan.rollup.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
