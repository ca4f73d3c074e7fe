package org.congvan.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LongTableTest {

  @Test
  void table_holdsWhatAMapHolds() {
    LongTable table = new LongTable();
    Map<Long, Long> map = new HashMap<>();
    for (long i = -5_000; i < 5_000; i++) {
      // Keys that follow each other, keys far apart, and some given twice.
      for (long key : new long[] {i, i << 40, i % 100}) {
        table.put(key, i);
        map.put(key, i);
      }
    }

    assertThat(table.size()).isEqualTo(map.size());
    assertThat(map).allSatisfy((key, value) -> assertThat(table.get(key, -1)).isEqualTo(value));
    assertThat(map.keySet()).allMatch(table::contains);
  }

  @Test
  void keyThatWasNotPut_hasTheOtherValue() {
    LongTable table = new LongTable();
    table.put(1, 10);

    assertThat(table.contains(2)).isFalse();
    assertThat(table.get(2, -1)).isEqualTo(-1);
    assertThat(table.contains(0)).isFalse();
    table.put(0, 5);
    assertThat(table.get(0, -1)).isEqualTo(5);
  }
}
