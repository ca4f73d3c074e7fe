package org.congvan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of core and which of them each may use. */
class ArchitectureTest {

  private static final String ROOT = "org.congvan.";

  /** Each package and those drawn directly below it; what these may use, it may use too. */
  private static final Map<String, Set<String>> BELOW =
      Map.ofEntries(
          Map.entry("text.letter", Set.of()),
          Map.entry("text", Set.of("text.letter")),
          Map.entry("text.check", Set.of("text")),
          Map.entry("text.compound", Set.of("text")),
          Map.entry("text.legacy", Set.of("text")),
          Map.entry("text.ordinal", Set.of("text")),
          Map.entry("text.template", Set.of()),
          Map.entry("path", Set.of("text.check")),
          Map.entry("code", Set.of("text.check")),
          Map.entry("reference", Set.of("code")),
          Map.entry("scan.token", Set.of("text")),
          Map.entry("scan.symbol", Set.of("scan.token", "code")),
          Map.entry("scan.markup", Set.of("scan.token")),
          Map.entry("scan", Set.of("scan.symbol", "scan.markup", "body")),
          Map.entry("image", Set.of()),
          Map.entry("body", Set.of("reference", "path", "text.ordinal", "image")),
          Map.entry("reform", Set.of("body")),
          Map.entry("count", Set.of("scan", "text.compound")),
          Map.entry("indicator", Set.of("reform", "regulation")),
          Map.entry("regulation", Set.of("code")),
          Map.entry("replacement", Set.of("reference", "regulation")),
          Map.entry("regime", Set.of("reform", "regulation")),
          Map.entry("layout", Set.of("regulation", "text.compound")),
          Map.entry("model", Set.of("body")),
          Map.entry("page", Set.of("model", "layout")),
          Map.entry("page.line", Set.of("body", "layout")),
          Map.entry("page.chart", Set.of("body", "layout")),
          Map.entry("page.list", Set.of("page")),
          Map.entry("render", Set.of("law")),
          Map.entry("rule", Set.of("model", "layout", "text.template")),
          Map.entry("requirement", Set.of("rule")),
          Map.entry("law", Set.of("rules")),
          Map.entry("house", Set.of("law")),
          Map.entry("validation", Set.of("law")),
          Map.entry("validation.jakarta", Set.of("rule")),
          Map.entry("rules.law", Set.of("regulation")),
          Map.entry("rules.words", Set.of("model")),
          Map.entry("rules.agency", Set.of("model")),
          Map.entry("rules.selection", Set.of("rule")),
          Map.entry("rules.accessibility", Set.of("rules.selection", "rules.content")),
          Map.entry("rules.encoding", Set.of("rules.selection", "rules.law", "text.legacy")),
          Map.entry(
              "rules.head", Set.of("rules.selection", "rules.law", "rules.words", "rules.agency")),
          Map.entry("rules.recipients", Set.of("rules.selection", "rules.law", "rules.words")),
          Map.entry(
              "rules.signing",
              Set.of("rules.selection", "rules.law", "rules.words", "rules.agency")),
          Map.entry("rules.copy", Set.of("rules.selection", "rules.law", "rules.words")),
          Map.entry("rules.content", Set.of("rules.selection", "rules.law", "rules.words", "page")),
          Map.entry("rules.act", Set.of("rules.content")),
          Map.entry("rules.text", Set.of("rules.content", "rules.words")),
          Map.entry(
              "rules.citation", Set.of("rules.content", "rules.words", "scan", "replacement")),
          Map.entry(
              "rules.report",
              Set.of(
                  "rules.selection", "regime", "indicator", "count", "rules.law", "rules.words")),
          Map.entry("rules.metadata", Set.of("rules.selection")),
          Map.entry("rules.capitals", Set.of("rules.content", "rules.words", "scan")),
          Map.entry("rules.abbreviation", Set.of("rules.selection", "rules.words")),
          Map.entry(
              "rules",
              Set.of(
                  "rules.abbreviation",
                  "rules.accessibility",
                  "rules.capitals",
                  "rules.encoding",
                  "rules.head",
                  "rules.recipients",
                  "rules.signing",
                  "rules.content",
                  "rules.copy",
                  "rules.act",
                  "rules.citation",
                  "rules.text",
                  "rules.report",
                  "rules.metadata")));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.congvan");

  static Set<String> packages() {
    return new TreeSet<>(BELOW.keySet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageUsesOnlyWhatStandsBelow(String name) {
    Set<String> allowed = new LinkedHashSet<>();
    addAllBelow(name, allowed);
    classes()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .onlyDependOnClassesThat(
            new DescribedPredicate<JavaClass>("are outside core or in " + allowed) {
              @Override
              public boolean test(JavaClass used) {
                return !used.getPackageName().startsWith(ROOT)
                    || allowed.contains(used.getPackageName().substring(ROOT.length()));
              }
            })
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void everyPackageIsDrawn() {
    assertThat(CORE)
        .extracting(JavaClass::getPackageName)
        .allMatch(name -> BELOW.containsKey(name.replace(ROOT, "")));
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void coreUsesNothingButTheJdkAndItsAnnotations() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.congvan..", "java..", "org.jspecify..", "jakarta.validation..")
        .check(CORE);
  }

  private static void addAllBelow(String name, Set<String> allowed) {
    if (allowed.add(name)) {
      Objects.requireNonNull(BELOW.get(name), name).forEach(each -> addAllBelow(each, allowed));
    }
  }
}
