package org.congvan.render.json;

import java.math.BigDecimal;
import java.util.ArrayList;
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

  /** The codec of the kind. */
  static final class Codec implements JsonBlockCodec<ScoreTable> {

    @Override
    public Map<String, ?> toFields(ScoreTable block) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("title", block.title());
      fields.put("rounds", block.rounds());
      fields.put("complete", block.complete());
      fields.put("scores", block.scores());
      fields.put("notes", block.notes());
      return fields;
    }

    @Override
    public ScoreTable fromFields(Map<String, Object> fields) {
      if (!(fields.get("title") instanceof String title)
          || !(fields.get("rounds") instanceof BigDecimal rounds)
          || !(fields.get("complete") instanceof Boolean complete)
          || !(fields.get("scores") instanceof Map<?, ?> scores)
          || !(fields.get("notes") instanceof List<?> notes)) {
        throw new IllegalArgumentException("Score table must have five fields: " + fields.keySet());
      }
      Map<String, BigDecimal> byName = new LinkedHashMap<>();
      scores.forEach((name, score) -> byName.put((String) name, (BigDecimal) score));
      List<String> texts = new ArrayList<>();
      notes.forEach(note -> texts.add((String) note));
      return new ScoreTable(title, rounds.intValueExact(), complete, byName, texts);
    }
  }
}
