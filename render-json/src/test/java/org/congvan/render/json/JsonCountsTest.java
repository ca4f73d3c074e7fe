package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.congvan.count.CountScanner;
import org.congvan.count.FoundCount;
import org.junit.jupiter.api.Test;

class JsonCountsTest {

  private static final JsonCounts JSON = JsonCounts.standard();

  @Test
  void toJson_writesFigureUnitAndKind() {
    assertThat(JSON.toJson("p1", scan("Thu 1.542 hồ sơ, tăng 5,80%.")))
        .isEqualTo(
            """
            {"id":"p1","counts":[{"start":4,"end":9,"value":1542,"unit":"hồ sơ","kind":"THING"},\
            {"start":22,"end":26,"value":5.80,"unit":"%","kind":"PERCENT"}]}""");
  }

  @Test
  void toJson_ofATextWithoutNameAndCounts_hasAnEmptyList() {
    assertThat(JSON.toJson(null, List.of())).isEqualTo("{\"counts\":[]}");
  }

  @Test
  void toJson_ofOneCount_isAnItemOfTheList() {
    FoundCount found = scan("tổng số: 5").get(0);

    assertThat(JSON.toJson(found))
        .isEqualTo("{\"start\":9,\"end\":10,\"value\":5,\"unit\":null,\"kind\":\"UNKNOWN\"}");
    assertThat(JSON.toJson(null, List.of(found)))
        .isEqualTo("{\"counts\":[" + JSON.toJson(found) + "]}");
  }

  private static List<FoundCount> scan(String text) {
    return CountScanner.standard().scan(text);
  }
}
