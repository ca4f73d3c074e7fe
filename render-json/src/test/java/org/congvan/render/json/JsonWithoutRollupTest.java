package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URL;
import java.net.URLClassLoader;
import org.congvan.model.OfficialDocument;
import org.congvan.rollup.result.RollupResult;
import org.congvan.testkit.SampleDocuments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Documents are written and read, by either way in, where congvan-rollup is missing. */
class JsonWithoutRollupTest {

  /** Writes and reads in a class loader of its own; called by reflection. */
  public static final class Probe {

    private Probe() {}

    /** Writes all samples, reads them back and writes them again. */
    public static String throughFormat() {
      StringBuilder json = new StringBuilder();
      for (OfficialDocument document : SampleDocuments.issued()) {
        OfficialDocument read =
            Json.read(
                JsonDocumentFormat.standard(), Json.write(JsonDocumentFormat.standard(), document));
        json.append(Json.write(JsonDocumentFormat.standard(), read));
      }
      return json.toString();
    }

    /** Does the same by a mapper with the module. */
    public static String throughMapper() {
      JsonMapper mapper = JsonMapper.builder().addModule(new CongvanModule()).build();
      StringBuilder json = new StringBuilder();
      for (OfficialDocument document : SampleDocuments.issued()) {
        OfficialDocument read =
            mapper.readValue(mapper.writeValueAsString(document), OfficialDocument.class);
        json.append(mapper.writeValueAsString(read));
      }
      return json.toString();
    }
  }

  /** Calls a method of the probe where there are only core, Jackson, this module and the tests. */
  private static Object call(String method) throws Exception {
    URL[] places = {
      place(JsonDocumentFormat.class),
      place(Probe.class),
      place(OfficialDocument.class),
      place(SampleDocuments.class),
      place(JsonParser.class),
      place(JacksonModule.class),
      place(JsonTypeInfo.class),
      place(Nullable.class)
    };
    try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      assertThatThrownBy(() -> loader.loadClass(RollupResult.class.getName()))
          .isInstanceOf(ClassNotFoundException.class);
      return loader.loadClass(Probe.class.getName()).getMethod(method).invoke(null);
    }
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void format_writesAndReadsDocuments() throws Exception {
    assertThat(call("throughFormat")).isEqualTo(Probe.throughFormat());
  }

  @Test
  void module_writesAndReadsDocumentsInAnyMapper() throws Exception {
    assertThat(call("throughMapper")).isEqualTo(Probe.throughMapper());
  }
}
