package org.congvan.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.text.OfficialNumber;

/**
 * A host's own content (bảng chấm điểm cải cách hành chính): the scores of a round, such as {@code
 * {"round": "quý I năm 2026", "scores": [{"agency": "Sở Nội vụ", "points": 85.5}]}}. Its records
 * alone say what is in the JSON; Word, plain text and validation take the body.
 *
 * @param round which round, such as {@code quý I năm 2026}
 * @param scores the scores, in the order in which they are printed
 */
public record ScoreSheet(String round, List<Score> scores) implements DocumentContent {

  /**
   * The score of an agency.
   *
   * @param agency the agency
   * @param points its points
   */
  public record Score(String agency, BigDecimal points) {

    /** Refuses null. */
    public Score {
      Objects.requireNonNull(agency, "agency");
      Objects.requireNonNull(points, "points");
    }
  }

  /** Copies the list. */
  public ScoreSheet {
    Objects.requireNonNull(round, "round");
    scores = List.copyOf(scores);
  }

  @Override
  public DocumentBody body() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of("Kết quả chấm điểm " + round + ":"));
    for (Score score : scores) {
      String points = OfficialNumber.format(score.points());
      blocks.add(Paragraph.of(score.agency() + ": " + points + " điểm."));
    }
    return new DocumentBody(blocks);
  }
}
