package org.congvan.rollup;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The stages of a roll-up: none imports a later one. */
class RollupArchitectureTest {

  @Test
  void stage_importsNoLaterOne() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.congvan.rollup..")
        .layer("intake")
        .definedBy("org.congvan.rollup.intake")
        .layer("result")
        .definedBy("org.congvan.rollup.result")
        .layer("fold")
        .definedBy("org.congvan.rollup.fold")
        .layer("rollup")
        .definedBy("org.congvan.rollup")
        .layer("report")
        .definedBy("org.congvan.rollup.report")
        .whereLayer("intake")
        .mayNotAccessAnyLayer()
        .whereLayer("result")
        .mayOnlyAccessLayers("intake")
        .whereLayer("fold")
        .mayOnlyAccessLayers("intake", "result")
        .whereLayer("rollup")
        .mayOnlyAccessLayers("intake", "result", "fold")
        .whereLayer("report")
        .mayNotBeAccessedByAnyLayer()
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.congvan.rollup"));
  }
}
