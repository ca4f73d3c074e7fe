package org.congvan.read.docx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What this module needs and shows, and which of its packages need which. */
class ArchitectureTest {

  private static final String MODULE = "org.congvan.read.docx";

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          entry("intake", Set.of()),
          entry("format", Set.of()),
          entry("symbol", Set.of()),
          entry("text", Set.of("intake", "format")),
          entry("zip", Set.of("intake")),
          entry("xml", Set.of("intake")),
          entry("part", Set.of("intake", "zip", "xml")),
          entry("property", Set.of("format", "xml")),
          entry("list", Set.of("property", "text", "xml")),
          entry("style", Set.of("intake", "format", "list", "part", "property", "xml")),
          entry("paper", Set.of("intake")),
          entry("role", Set.of("paper")),
          entry("document", Set.of("paper", "role")),
          entry("page", Set.of("intake", "format", "text", "paper")),
          entry("plain", Set.of("paper")),
          entry("component", Set.of("paper", "role")),
          entry("content", Set.of("intake", "xml", "paper", "role")),
          entry("assembly", Set.of("paper", "role", "document", "plain", "component", "content")),
          entry("audit.check", Set.of("intake")),
          entry("audit.form", Set.of("intake", "format", "text", "paper", "role", "audit.check")),
          entry(
              "audit",
              Set.of(
                  "root",
                  "intake",
                  "text",
                  "paper",
                  "role",
                  "document",
                  "audit.check",
                  "audit.form")),
          entry("splice", Set.of("xml")),
          entry(
              "mend",
              Set.of(
                  "root",
                  "intake",
                  "zip",
                  "part",
                  "property",
                  "document",
                  "xml",
                  "format",
                  "text",
                  "paper",
                  "role",
                  "splice")));

  private static final JavaClasses READ_DOCX =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(MODULE);

  @Test
  void usesNothingButCoreAndTheJdk() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.congvan..", "java..", "javax.xml.stream..", "org.jspecify..")
        .check(READ_DOCX);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(MODULE + ".(*)..").should().beFreeOfCycles().check(READ_DOCX);
  }

  @Test
  void arrowsAreThoseOfThePage() {
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
  void nobodyNeedsMend() {
    noClasses()
        .that()
        .resideOutsideOfPackage(MODULE + ".mend")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(MODULE + ".mend")
        .check(READ_DOCX);
  }

  @Test
  void moduleRequiresCoreAndTheParserOfTheJdk() throws URISyntaxException {
    assertThat(descriptor().requires())
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "java.xml", "org.congvan.core");
  }

  @Test
  void moduleShowsValuesOnly() throws URISyntaxException {
    assertThat(descriptor().exports())
        .extracting(ModuleDescriptor.Exports::toString)
        .containsExactlyInAnyOrder(
            MODULE,
            MODULE + ".audit",
            MODULE + ".audit.check",
            MODULE + ".document",
            MODULE + ".format",
            MODULE + ".intake",
            MODULE + ".mend",
            MODULE + ".paper",
            MODULE + ".role",
            MODULE + ".text");
  }

  private static ModuleDescriptor descriptor() throws URISyntaxException {
    Path classes =
        Path.of(WordFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(classes).find(MODULE).orElseThrow().descriptor();
  }
}
