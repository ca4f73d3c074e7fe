package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.congvan.model.CopyForm;
import org.congvan.model.IssuingAgency;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperTable;
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
    CopyNote note = note();
    int start = Math.max(HeadStart.find(pieces, 0), 0);
    if (start == 0 && note != null) {
      start = 1;
    }
    int scanned = scanned(note == null ? 0 : 1);
    if (scanned > 0) {
      return ofScan(scanned, note);
    }
    Head head = HeadReader.read(pieces, start);
    Foot foot = FootReader.read(pieces, head.end());
    int end = foot == null ? AnnexFinder.startWithoutFoot(pieces, head.end()) : foot.end();
    int copy = head.copyForm() == null ? CopyWords.find(pieces, end) : -1;
    AnnexFinder.Found after = AnnexFinder.find(blocks(end, copy < 0 ? pieces.size() : copy));
    List<PaperBlock> stray = new ArrayList<>(tablesAround(head, foot));
    stray.addAll(after.stray());
    List<RoledText> roles = new ArrayList<>();
    if (note != null) {
      roles.add(note.role());
    }
    for (Piece above : pieces.subList(Math.min(note == null ? 0 : 1, start), start)) {
      if (!above.isBlank()) {
        roles.add(above.as(Role.OTHER, Confidence.LIKELY, "stands above the head"));
      }
    }
    roles.addAll(head.roles());
    if (foot != null) {
      roles.addAll(foot.roles());
    }
    after.annexes().forEach(annex -> roles.addAll(annex.rolesBelow(head)));
    List<PaperBlock> body = new ArrayList<>();
    if (head.rest() != null) {
      body.add(head.rest().asLine());
    }
    body.addAll(blocks(head.end(), foot == null ? end : foot.start()));
    return components(
        head,
        foot,
        body,
        new AnnexFinder.Found(after.annexes(), stray),
        note != null ? copied(note) : copy < 0 ? null : copied(copy),
        roles);
  }

  private @Nullable CopyNote note() {
    return pieces.isEmpty() ? null : CopyNote.read(pieces.get(0));
  }

  /**
   * Returns where the pictures of a scan end, which are above all words of a copy; -1 if it is no
   * copy of a scan.
   */
  private int scanned(int from) {
    int end = from;
    boolean picture = false;
    while (end < pieces.size()
        && pieces.get(end).isBlank()
        && !pieces.get(end).line().startsPage()) {
      picture |= pieces.get(end).hasDrawing();
      end++;
    }
    int copy = CopyWords.find(pieces, end);
    int typed = copy < 0 ? pieces.size() : copy;
    boolean copied = copy >= 0 || from > 0;
    boolean numbered = pieces.subList(end, typed).stream().anyMatch(ComponentFinder::isNumber);
    return picture && copied && !numbered ? end : -1;
  }

  /** Words in brackets point to a number; the number of a head is a line of its own. */
  private static boolean isNumber(Piece piece) {
    return CodeLine.isLabelled(piece) && !piece.line().text().startsWith("(");
  }

  /** The head and the foot of a scan are in its pictures; annexes may be typed. */
  private Components ofScan(int end, @Nullable CopyNote note) {
    int copy = note == null ? CopyWords.find(pieces, end) : pieces.size();
    AnnexFinder.Found after = AnnexFinder.find(blocks(end, copy));
    List<RoledText> roles = new ArrayList<>();
    if (note != null) {
      roles.add(note.role());
    }
    after.annexes().forEach(annex -> roles.addAll(annex.roles()));
    return components(
        HeadReader.read(List.of(), 0),
        null,
        blocks(note == null ? 0 : 1, end),
        after,
        note == null ? copied(copy) : copied(note),
        roles);
  }

  /** An electronic copy has no foot. */
  private static Components.@Nullable Copied copied(CopyNote note) {
    AnnexFinder.Found nothing = new AnnexFinder.Found(List.of(), List.of());
    CopyForm form = note.head().copyForm();
    return form == null
        ? null
        : new Components.Copied(
            form, true, components(note.head(), null, List.of(), nothing, null, List.of()));
  }

  /** Tables of data above and within head and foot, which are part of neither. */
  private List<PaperBlock> tablesAround(Head head, @Nullable Foot foot) {
    List<PaperBlock> tables = new ArrayList<>();
    int headEnd = head.end() == 0 ? 0 : pieces.get(head.end() - 1).block();
    addTables(tables, 0, headEnd);
    if (foot != null && foot.end() > foot.start()) {
      addTables(tables, pieces.get(foot.start()).block(), pieces.get(foot.end() - 1).block());
    }
    return tables;
  }

  private void addTables(List<PaperBlock> tables, int from, int to) {
    for (PaperBlock block : paper.blocks().subList(from, to)) {
      if (block instanceof PaperTable table && !PieceCutter.isLayout(table)) {
        tables.add(table);
      }
    }
  }

  /** The block of a copy has a head and a foot of its own. */
  private Components.@Nullable Copied copied(int start) {
    Head head = HeadReader.read(pieces, start);
    if (head.copyForm() == null) {
      return null;
    }
    Foot foot = FootReader.read(pieces, head.end());
    List<RoledText> roles = new ArrayList<>(head.roles());
    if (foot != null) {
      roles.addAll(foot.roles());
    }
    List<PaperBlock> between = blocks(head.end(), foot == null ? pieces.size() : foot.start());
    List<PaperBlock> below = foot == null ? List.of() : blocks(foot.end(), pieces.size());
    List<PaperBlock> stray = new ArrayList<>(between);
    stray.addAll(below);
    return new Components.Copied(
        head.copyForm(),
        false,
        components(head, foot, List.of(), new AnnexFinder.Found(List.of(), stray), null, roles));
  }

  private static Components components(
      Head head,
      @Nullable Foot foot,
      List<PaperBlock> body,
      AnnexFinder.Found after,
      Components.@Nullable Copied copy,
      List<RoledText> roles) {
    List<IssuingAgency> issuers =
        head.agencies().stream().flatMap(names -> names.agencies().stream()).toList();
    CodeLine code = head.code();
    return new Components(
        issuers.isEmpty() ? null : issuers.get(0),
        issuers.isEmpty() ? List.of() : issuers.subList(1, issuers.size()),
        lines(head.agencies()),
        code == null ? "" : code.raw(),
        code == null ? null : code.code(),
        code == null ? null : code.draft(),
        written(head.promulgation()),
        head.type(),
        Words.of(head.subject()),
        head.sender(),
        head.addressees(),
        head.urgency(),
        head.confidentiality(),
        head.circulation(),
        head.isParty(),
        ScanNoise.isIn(roles),
        body,
        foot == null ? List.of() : foot.recipients(),
        foot == null ? null : foot.archive(),
        foot == null ? null : foot.drafter(),
        foot == null ? List.of() : foot.signatures(),
        foot == null ? null : foot.confirmation(),
        after.annexes(),
        after.stray(),
        copy,
        roles);
  }

  private static List<String> lines(List<AgencyNames> agencies) {
    List<String> lines = new ArrayList<>();
    for (AgencyNames names : agencies) {
      names.parent().forEach(line -> lines.add(line.text()));
      names.issuer().forEach(line -> lines.add(line.text()));
    }
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
    int shared = to;
    while (shared > from && pieces.get(shared - 1).block() >= Math.max(first, end)) {
      shared--;
    }
    for (int i = shared; i < to; i++) {
      addLine(blocks, pieces.get(i));
    }
    return new ArrayList<>(blocks);
  }

  private static void addLine(Set<PaperBlock> blocks, Piece piece) {
    if (!piece.isBlank()) {
      blocks.add(piece.asLine());
    }
  }
}
