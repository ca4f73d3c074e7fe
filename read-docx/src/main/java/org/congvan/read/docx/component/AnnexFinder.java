package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.congvan.code.DocumentType;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/** Finds the annexes among the blocks after the foot of a paper. */
final class AnnexFinder {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:phu luc|phu bieu|bieu mau|bieu|mau)(?: so)? ?(?:[ivxlc]{1,6}|\\d{1,3}|[a-z])?+[ .:]*+");

  private static final Pattern POINTER =
      Pattern.compile("\\(? ?(?:ban hanh |dinh |gui )?(?:kem|theo)\\b.*+");

  /** It names all those who issue the document. */
  private static final int LONGEST_POINTER = 1_000;

  private static final int LONGEST_TITLE = 200;

  private static final int MOST_TITLE_LINES = 8;

  private final List<Annex> annexes = new ArrayList<>();
  private final List<PaperBlock> stray = new ArrayList<>();
  private final List<PaperBlock> body = new ArrayList<>();
  private final List<RoledText> roles = new ArrayList<>();
  private final List<String> title = new ArrayList<>();
  private @Nullable DocumentType type;
  private boolean open;
  private int titleLines = -1;

  private AnnexFinder() {}

  /** The annexes, and the blocks before the first of them. */
  record Found(List<Annex> annexes, List<PaperBlock> stray) {

    /** Copies the lists. */
    Found {
      annexes = List.copyOf(annexes);
      stray = List.copyOf(stray);
    }
  }

  /** Finds the annexes among blocks. */
  static Found find(List<PaperBlock> blocks) {
    AnnexFinder finder = new AnnexFinder();
    for (PaperBlock block : blocks) {
      finder.add(block);
    }
    finder.close();
    return new Found(finder.annexes, finder.stray);
  }

  /** Returns where annexes of a draft without foot begin, on a page of their own. */
  static int startWithoutFoot(List<Piece> pieces, int from) {
    AnnexFinder finder = new AnnexFinder();
    for (int i = from; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.line().startsPage() && piece.isCentred() && finder.begins(piece)) {
        return i;
      }
    }
    return pieces.size();
  }

  private void add(PaperBlock block) {
    Piece line = block instanceof PaperLine words ? piece(words) : null;
    if (line != null && begins(line) && !isTitleOfLabel(line)) {
      begin(line);
    } else if (block instanceof PaperTable table && PieceCutter.isLayout(table) && !hasBody()) {
      addHead(table);
    } else if (!open) {
      addBeforeFirst(block, line);
    } else if (line != null && titleLines >= 0 && takesTitle(line)) {
      titleLines++;
    } else {
      titleLines = line == null || !line.isBlank() ? -1 : titleLines;
      body.add(block);
    }
  }

  private static Piece piece(PaperLine line) {
    String text = line.text();
    return Piece.of(line, 0, text, Piece.Column.WHOLE, 0, true)
        .part(0, text.length(), Piece.Column.WHOLE);
  }

  private boolean hasBody() {
    return open && body.stream().anyMatch(block -> !isBlank(block));
  }

  private static boolean isBlank(PaperBlock block) {
    return block instanceof PaperLine line && line.text().isBlank() && line.label().isEmpty();
  }

  private boolean begins(Piece line) {
    if (line.isBlank()) {
      return false;
    }
    if (LABEL.matcher(line.folded()).matches()
        && (line.isCentred()
            || line.isInCapitals()
            || line.isBold()
            || line.line().form() == null)) {
      return true;
    }
    TypeName name = TypeName.find(line.text());
    // "QUYẾT ĐỊNH:" leads to the text of an annex and does not name it.
    return name != null
        && name.isAllOf(line.text())
        && !line.text().endsWith(":")
        && type == null
        && !hasBody();
  }

  /** Right below a label, on its page, such words are the title: {@code BIỂU MẪU}. */
  private boolean isTitleOfLabel(Piece line) {
    return open
        && !hasBody()
        && title.isEmpty()
        && !line.line().startsPage()
        && !roles.isEmpty()
        && roles.get(roles.size() - 1).role() == Role.ANNEX_LABEL
        && line.isCentred()
        && TypeName.find(line.text()) == null;
  }

  private void begin(Piece line) {
    TypeName name = TypeName.find(line.text());
    boolean same = open && !hasBody() && type == null && title.isEmpty() && name != null;
    if (!same) {
      close();
    }
    open = true;
    titleLines = 0;
    if (name == null) {
      roles.add(line.as(Role.ANNEX_LABEL, Confidence.CERTAIN, "has the word for an annex"));
    } else {
      type = name.type();
      roles.add(line.as(Role.TYPE_NAME, Confidence.LIKELY, "is the name of a type in capitals"));
    }
  }

  /** A document put into force has a head of its own, which repeats that of the decision. */
  private void addHead(PaperTable table) {
    close();
    open = true;
    titleLines = 0;
    for (Piece piece : PieceCutter.cut(new Paper(List.of(table), List.of()))) {
      if (!piece.isBlank()) {
        Role role =
            piece.isRule()
                ? Role.RULE_LINE
                : !HeadPieces.hasFixedWords(piece.text())
                    ? Role.ISSUING_AGENCY
                    : HeadPieces.MOTTO.find(piece.text()) == null ? Role.NATIONAL_NAME : Role.MOTTO;
        roles.add(
            piece.as(role, Confidence.LIKELY, "stands in the head of what is put into force"));
      }
    }
  }

  private void addBeforeFirst(PaperBlock block, @Nullable Piece line) {
    if (line != null && line.line().startsPage() && !line.isBlank()) {
      open = true;
      titleLines = 0;
      if (takesTitle(line)) {
        titleLines++;
        return;
      }
      body.add(block);
    } else if (block instanceof PaperTable) {
      open = true;
      body.add(block);
    } else if (!isBlank(block)) {
      stray.add(block);
    }
  }

  private boolean takesTitle(Piece line) {
    if (line.hasDrawing()) {
      return false;
    }
    if (line.isBlank() || line.isRule()) {
      return true;
    }
    if (POINTER.matcher(line.folded()).matches() && line.text().length() <= LONGEST_POINTER) {
      roles.add(line.as(Role.ANNEX_POINTER, Confidence.CERTAIN, "points to its document"));
      return true;
    }
    boolean pointed = !roles.isEmpty() && roles.get(roles.size() - 1).role() == Role.ANNEX_POINTER;
    if ((pointed && !line.text().endsWith(")"))
        || titleLines >= MOST_TITLE_LINES
        || line.text().length() > LONGEST_TITLE) {
      return false;
    }
    if (pointed) {
      boolean open = !lastText().endsWith(")");
      if (open) {
        roles.add(line.as(Role.ANNEX_POINTER, Confidence.LIKELY, "ends the words that point"));
      }
      return open;
    }
    boolean looksLikeTitle =
        line.isInCapitals()
            || (line.isCentred() && line.isBold())
            || (type != null && title.isEmpty());
    boolean sure = line.isCentred() && line.isBold() && title.isEmpty();
    if (looksLikeTitle && (sure || !BodyStart.is(line))) {
      title.add(line.text());
      roles.add(line.as(Role.ANNEX_TITLE, Confidence.LIKELY, "stands at the top of the annex"));
      return true;
    }
    return false;
  }

  private String lastText() {
    return roles.get(roles.size() - 1).text();
  }

  private void close() {
    if (open && (!body.isEmpty() || !title.isEmpty() || !roles.isEmpty())) {
      annexes.add(new Annex(type, Words.join(title), body, roles));
    }
    open = false;
    body.clear();
    title.clear();
    roles.clear();
    type = null;
    titleLines = -1;
  }
}
