package com.example.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class JvmOptionsTest {

  @Test
  void options_areThoseOfThisSparkButItsVectorModule() throws IOException {
    List<String> wanted =
        new ArrayList<>(List.of(JavaModuleOptions.defaultModuleOptions().trim().split("\\s+", -1)));
    wanted.remove("--add-modules=jdk.incubator.vector");

    assertThat(Files.readAllLines(Path.of("jvm.options")))
        .filteredOn(line -> !line.startsWith("#"))
        .isEqualTo(wanted);
  }
}
