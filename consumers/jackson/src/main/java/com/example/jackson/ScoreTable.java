package com.example.jackson;

import java.math.BigDecimal;
import java.util.Map;
import org.congvan.body.CustomBlock;

/**
 * A block of the program's own.
 *
 * @param title the title
 * @param rounds how often points were given
 * @param points the points of each unit
 */
record ScoreTable(String title, int rounds, Map<String, BigDecimal> points) implements CustomBlock {

  @Override
  public String kind() {
    return "score-table";
  }
}
