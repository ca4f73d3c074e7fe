package org.congvan.render.json;

import java.text.Normalizer;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON Schemas as text: indented, in UTF-8, what cannot be seen written as an escape. */
final class JsonSchemaText {

  private JsonSchemaText() {}

  static String of(Map<String, ?> schema) {
    return escaped(
        JsonMapper.shared().writer().with(JsonText.indented()).writeValueAsString(schema) + "\n");
  }

  /** Patterns name white space and characters that another program may turn into others. */
  private static String escaped(String json) {
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c > '~' && (Character.isSpaceChar(c) || !isStable(c))) {
        text.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isStable(char c) {
    return Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC);
  }
}
