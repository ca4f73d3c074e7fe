package org.congvan.render.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.body.CustomBlock;

/**
 * A block of an agency's own kind, for tests.
 *
 * @param title the title
 * @param rounds how many rounds
 * @param complete whether all scores are in
 * @param scores the scores by name
 * @param notes the notes
 */
record ScoreTable(
    String title, int rounds, boolean complete, Map<String, BigDecimal> scores, List<String> notes)
    implements CustomBlock {

  static ScoreTable sample() {
    Map<String, BigDecimal> scores = new LinkedHashMap<>();
    scores.put("Sở A", new BigDecimal("85.50"));
    scores.put("Sở B", new BigDecimal("1E+2"));
    return new ScoreTable("Chấm điểm", 2, true, scores, List.of("ghi chú"));
  }

  @Override
  public String kind() {
    return "score-table";
  }
}
