package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the packages of mending need, and that nobody needs them. */
class MendArchitectureTest {

  private static final String MODULE = "org.congvan.read.docx";

  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "splice", Set.of("xml"),
          "mend",
              Set.of(
                  "root",
                  "document",
                  "format",
                  "intake",
                  "paper",
                  "part",
                  "property",
                  "role",
                  "splice",
                  "text",
                  "xml",
                  "zip"));

  private static final JavaClasses READ_DOCX =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(MODULE);

  @Test
  void arrowsAreThese() {
    ALLOWED.forEach(
        (name, allowed) -> {
          Set<String> found = new TreeSet<>();
          for (JavaClass type : READ_DOCX) {
            if (type.getPackageName().equals(MODULE + "." + name)) {
              for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                if (target.startsWith(MODULE) && !target.equals(MODULE + "." + name)) {
                  found.add(target.equals(MODULE) ? "root" : target.substring(MODULE.length() + 1));
                }
              }
            }
          }
          assertThat(allowed).as(name).containsAll(found);
        });
  }

  @Test
  void nobodyElseNeedsThem() {
    for (JavaClass type : READ_DOCX) {
      boolean own =
          ALLOWED.keySet().stream()
              .anyMatch(name -> type.getPackageName().equals(MODULE + "." + name));
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        if (!own) {
          assertThat(target)
              .as(type.getName())
              .isNotEqualTo(MODULE + ".mend")
              .isNotEqualTo(MODULE + ".splice");
        }
      }
    }
  }
}
