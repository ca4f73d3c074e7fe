package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/** Finds the components of form in a paper. */
public final class ComponentFinder {
  private final Paper paper;
  private final List<Piece> pieces;

  private ComponentFinder(Paper paper) {
    this.paper = paper;
    this.pieces = PieceCutter.cut(paper);
  }

  /**
   * Takes a paper apart.
   *
   * @param paper the paper
   * @return its components; what is not there is null or empty
   */
  public static Components find(Paper paper) {
    return new ComponentFinder(paper).find();
  }

  private Components find() {
    int start = Math.max(HeadStart.find(pieces, 0), 0);
    Head head = HeadReader.read(pieces, start);
    Foot foot = FootReader.read(pieces, head.end());
    List<RoledText> roles = new ArrayList<>();
    for (Piece above : pieces.subList(0, start)) {
      if (!above.isBlank()) {
        roles.add(above.as(Role.OTHER, Confidence.LIKELY, "stands above the head"));
      }
    }
    roles.addAll(head.roles());
    int bodyEnd = foot == null ? pieces.size() : foot.start();
    List<PaperBlock> after = List.of();
    if (foot != null) {
      roles.addAll(foot.roles());
      after = blocks(foot.end(), pieces.size());
    }
    return new Components(
        AgencyNames.joined(head.agencies().parent()),
        AgencyNames.joined(head.agencies().issuer()),
        lines(head.agencies()),
        head.code() == null ? "" : head.code().raw(),
        head.code() == null ? null : head.code().code(),
        head.code() == null ? null : head.code().draft(),
        written(head.promulgation()),
        head.type(),
        Words.of(head.subject()),
        head.addressees(),
        head.urgency(),
        head.confidentiality(),
        head.circulation(),
        head.isParty(),
        blocks(head.end(), bodyEnd),
        foot == null ? List.of() : foot.recipients(),
        foot == null ? null : foot.archive(),
        foot == null ? List.of() : foot.signatures(),
        after,
        roles);
  }

  private static List<String> lines(AgencyNames names) {
    List<String> lines = new ArrayList<>();
    names.parent().forEach(line -> lines.add(line.text()));
    names.issuer().forEach(line -> lines.add(line.text()));
    return lines;
  }

  private static @Nullable WrittenPromulgation written(@Nullable PlaceAndDate found) {
    return found == null
        ? null
        : new WrittenPromulgation(found.place(), found.date(), found.written());
  }

  /** The blocks of the pieces from one position to another, and the tables of data among them. */
  private List<PaperBlock> blocks(int from, int to) {
    int first = from == 0 ? 0 : pieces.get(from - 1).block() + 1;
    int end = to == pieces.size() ? paper.blocks().size() : pieces.get(to).block();
    Set<PaperBlock> blocks = new LinkedHashSet<>();
    for (int i = from; i < to && pieces.get(i).block() < first; i++) {
      addLine(blocks, pieces.get(i));
    }
    if (first < end) {
      blocks.addAll(paper.blocks().subList(first, end));
    }
    for (int i = to - 1; i >= from && pieces.get(i).block() >= Math.max(first, end); i--) {
      addLine(blocks, pieces.get(i));
    }
    return new ArrayList<>(blocks);
  }

  private static void addLine(Set<PaperBlock> blocks, Piece piece) {
    if (!piece.isBlank()) {
      blocks.add(piece.line());
    }
  }
}
