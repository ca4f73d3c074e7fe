package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * GLOSSARY.md names every public type that core and rollup export, and no type that is not there.
 */
@Tag("once")
class GlossaryTest {

  /** The first cell of a row whose second cell exists too: {@code | `DocumentCode` | … |}. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.]+)` \\|");

  private static final Pattern OTHER_MODULES =
      Pattern.compile(
          "org\\.congvan\\.(read|render\\.(json|docx|html|pdf|xlsx)|docx|testkit|cli|spring|samples)(\\..*)?");

  private static final Set<String> HIDDEN_OF_TEXT =
      Set.of(
          "org.congvan.text.check",
          "org.congvan.text.compound",
          "org.congvan.text.letter",
          "org.congvan.text.ordinal",
          "org.congvan.text.template");

  private static final int COLUMNS = 5;

  @Test
  void everyPublicType_hasItsRow() throws IOException {
    assertThat(rows()).containsAll(publicTypes());
  }

  @Test
  void everyRow_namesAPublicType() throws IOException {
    assertThat(publicTypes()).containsAll(rows());
  }

  @Test
  void everyRow_fillsEachColumnAndStandsOnce() throws IOException {
    List<String> lines =
        glossary().lines().filter(line -> ROW.matcher(line).lookingAt()).sorted().toList();
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.substring(1, line.length() - 1).split("\\|", -1))
                    .hasSize(COLUMNS)
                    .allSatisfy(cell -> assertThat(cell).isNotBlank()));
    assertThat(lines.stream().map(line -> line.split("\\|", -1)[1])).doesNotHaveDuplicates();
  }

  private static Set<String> rows() throws IOException {
    return ROW.matcher(glossary())
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Top-level types, and the records inside them; nested enums and builders go with their owner.
   */
  private static Set<String> publicTypes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.congvan")
            .stream()
            .filter(GlossaryTest::isPublic)
            .filter(type -> !OTHER_MODULES.matcher(type.getPackageName()).matches())
            // The rules themselves: public among their packages, which the module does not export.
            .filter(type -> !type.getPackageName().startsWith("org.congvan.rules."))
            // The entries of an accumulator: public for the next stage, not exported either.
            .filter(type -> !type.getPackageName().equals("org.congvan.rollup.fold.entry"))
            // What the scanner is made of, and what texts are checked and counted with, likewise.
            .filter(type -> !HIDDEN_OF_TEXT.contains(type.getPackageName()))
            .filter(type -> !type.getPackageName().startsWith("org.congvan.scan."))
            // What renderers of pages share: lines, charts, lists.
            .filter(type -> !type.getPackageName().startsWith("org.congvan.page."))
            // What image files say of themselves.
            .filter(type -> !type.getPackageName().equals("org.congvan.image"))
            .filter(type -> type.isTopLevelClass() || type.isRecord())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .map(GlossaryTest::nameInGlossary)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && owner(type).map(GlossaryTest::isPublic).orElse(true);
  }

  private static String nameInGlossary(JavaClass type) {
    return owner(type)
        .map(owner -> owner.getSimpleName() + "." + type.getSimpleName())
        .orElseGet(type::getSimpleName);
  }

  private static Optional<JavaClass> owner(JavaClass type) {
    return type.getEnclosingClass();
  }

  private static String glossary() throws IOException {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("GLOSSARY.md");
      if (Files.isRegularFile(file)) {
        return Files.readString(file);
      }
    }
    throw new AssertionError(
        "No GLOSSARY.md in "
            + start
            + " or above it: run the tests inside the project's own folder");
  }
}
