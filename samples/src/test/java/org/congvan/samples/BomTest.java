package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of versions that a host imports names what is published, and nothing else. */
class BomTest {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern MANAGED =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "\\s*<version>([^<]+)</version>\\s*</dependency>");

  @Test
  void bom_managesEveryPublishedArtifactAndNothingElse() throws IOException {
    List<String> published = new ArrayList<>();
    for (String module : firstModules()) {
      String pom = read(module + "/pom.xml");
      if (!module.equals("bom") && !pom.contains("<maven.deploy.skip>true</maven.deploy.skip>")) {
        published.add("org.congvan:congvan-" + module + ":${project.version}");
      }
    }
    List<String> managed =
        MANAGED
            .matcher(read("bom/pom.xml"))
            .results()
            .map(match -> match.group(1) + ":" + match.group(2) + ":" + match.group(3))
            .toList();
    assertThat(managed).containsExactlyElementsOf(published);
    assertThat(read("bom/pom.xml").split("<dependency>", -1)).hasSize(managed.size() + 1);
  }

  @Test
  void bom_inheritsNoVersionsAndIsOfTheSameVersion() throws IOException {
    assertThat(read("bom/pom.xml")).doesNotContain("<parent>");
    assertThat(version("bom/pom.xml", "congvan-bom"))
        .isEqualTo(version("pom.xml", "congvan-parent"));
  }

  /** The modules that are always built; those of profiles are not published. */
  private static List<String> firstModules() throws IOException {
    String pom = read("pom.xml");
    String modules = pom.substring(0, pom.indexOf("</modules>"));
    return MODULE.matcher(modules).results().map(match -> match.group(1)).toList();
  }

  private static String version(String file, String artifact) throws IOException {
    Matcher matcher =
        Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]+)<")
            .matcher(read(file));
    assertThat(matcher.find()).as(artifact + " in " + file).isTrue();
    return matcher.group(1);
  }

  private static String read(String file) throws IOException {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("bom/pom.xml"))) {
        return Files.readString(folder.resolve(file));
      }
    }
    throw new IllegalStateException("no folder above holds bom/pom.xml");
  }
}
