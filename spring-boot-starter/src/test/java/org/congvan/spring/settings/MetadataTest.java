package org.congvan.spring.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an IDE says of the settings is what they are. */
class MetadataTest {

  private static final String FILE = "META-INF/spring-configuration-metadata.json";

  @Test
  void everySetting_isListedWithTypeAndDefault() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    for (JsonNode each : metadata().get("properties")) {
      JsonNode usual = each.get("defaultValue");
      listed.put(
          each.get("name").asString(),
          each.get("type").asString() + " " + (usual == null ? "" : usual.asString()));
      assertThat(each.get("description").asString()).endsWith(".");
    }

    Map<String, String> real = new TreeMap<>();
    addSettings("congvan", CongvanProperties.class, real);

    assertThat(listed).isEqualTo(real);
  }

  @Test
  void everyGroup_isListed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    for (JsonNode each : metadata().get("groups")) {
      listed.put(each.get("name").asString(), each.get("type").asString());
    }

    Map<String, String> real = new TreeMap<>();
    addGroups("congvan", CongvanProperties.class, real);

    assertThat(listed).isEqualTo(real);
  }

  private static JsonNode metadata() throws IOException {
    try (InputStream in = CongvanProperties.class.getClassLoader().getResourceAsStream(FILE)) {
      return JsonMapper.shared().readTree(in);
    }
  }

  private static void addSettings(String prefix, Class<?> type, Map<String, String> settings) {
    for (RecordComponent each : type.getRecordComponents()) {
      String name = prefix + "." + DataObjectPropertyName.toDashedForm(each.getName());
      if (each.getType().isRecord()) {
        addSettings(name, each.getType(), settings);
      } else {
        Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(each.getType());
        String written =
            each.getType().isPrimitive()
                ? boxed.getName()
                : ResolvableType.forType(each.getGenericType()).toString().replace(", ", ",");
        settings.put(name, written + " " + usual(type, each));
      }
    }
  }

  /** Annotations of components that are for parameters only are found at the constructor. */
  private static String usual(Class<?> type, RecordComponent component) {
    RecordComponent[] all = type.getRecordComponents();
    for (int i = 0; i < all.length; i++) {
      if (all[i].getName().equals(component.getName())) {
        DefaultValue usual =
            type.getDeclaredConstructors()[0].getParameters()[i].getAnnotation(DefaultValue.class);
        return usual == null ? "" : String.join(",", usual.value());
      }
    }
    return "";
  }

  private static void addGroups(String name, Class<?> type, Map<String, String> groups) {
    groups.put(name, type.getName());
    for (RecordComponent each : type.getRecordComponents()) {
      if (each.getType().isRecord()) {
        addGroups(
            name + "." + DataObjectPropertyName.toDashedForm(each.getName()),
            each.getType(),
            groups);
      }
    }
  }
}
