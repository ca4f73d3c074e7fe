package org.congvan.read.docx.mend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.layout.PageLayout;
import org.congvan.read.docx.DocxReader;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.part.WordPackage;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.zip.ZipDirectory;

/**
 * Mends the form of drafts (sửa thể thức dự thảo), such as a left margin of 25 mm that should be 30
 * mm. The words stay; the file as given is not touched.
 *
 * <pre>{@code
 * DocxMender mender = DocxMender.of(MendOptions.of(RegulationChoice.asOf(day)));
 * MendResult result = mender.mend(Path.of("du-thao.docx"), Path.of("du-thao-sua.docx"), Mend.all());
 * }</pre>
 *
 * <p>What is outside of the range of the regulation is set to the choice of its page; what is
 * inside stays. Changes are direct formatting of paragraphs, runs and sections; styles stay. In the
 * package every other part stays byte for byte as it was packed, and in a changed part every
 * character outside of the changed attributes and elements. Where there is no certain place for a
 * change, or the role of the words is in doubt, the place is left, and the result says so.
 *
 * <p>Parts may be in UTF-8 or UTF-16, with any prefixes, in the usual or the strict form. Left are
 * letters of automatic numbers and in tables, sheets of quite another size, side margins that
 * change places on even pages, page numbers in the wrong margin, headers with other words, lines
 * where the text may wrap; of alternatives ({@code mc:AlternateContent}) only the one that is read
 * is mended. Blanks of three and more are room and stay, as do those in dates and numbers to be
 * filled in. Typefaces change only with an encoding.
 *
 * <p>The mended file is read again before it is returned: the words of each paragraph must be the
 * same, but for blanks that were mended and encodings, which must read the same; and nothing of
 * what was mended may be left to mend. What has no effect is taken back and said to be left.
 *
 * <p>Never mended are files that are signed, protected, or have tracked changes. A file with number
 * and date is taken as issued and refused, unless the caller says that it is a draft ({@link
 * MendOptions#mendingIssuedAsDrafts}). Macros are kept byte for byte and never looked at. Immutable
 * and safe for use by many threads.
 */
public final class DocxMender {

  /** Changes without effect are found at the second pass; taking them back may show no others. */
  private static final int MOST_PASSES = 4;

  /** Mends that need what the ones before them leave, such as letters that have their size. */
  private static final List<Set<Mend>> STAGES =
      List.of(
          EnumSet.of(Mend.ENCODINGS),
          EnumSet.of(
              Mend.PAPER,
              Mend.MARGINS,
              Mend.LETTER_SIZES,
              Mend.LETTER_WEIGHTS,
              Mend.TYPEFACES,
              Mend.PAGE_NUMBERS,
              Mend.BLANKS),
          EnumSet.of(
              Mend.LINE_SPACING,
              Mend.PARAGRAPH_SPACING,
              Mend.ALIGNMENT,
              Mend.FIRST_LINES,
              Mend.RULE_LINES));

  private final MendOptions options;

  private DocxMender(MendOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Makes a mender.
   *
   * @param options how files are mended
   * @return the mender
   */
  public static DocxMender of(MendOptions options) {
    return new DocxMender(options);
  }

  /**
   * Mends a file into a new one; the components are found by their words and form.
   *
   * @param source the file; not changed
   * @param target the new file; written as a whole or not at all
   * @param mends what is to be mended
   * @return what was mended and left
   * @throws MendRefusedException if the file is not to be mended; nothing is written
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   * @throws java.nio.file.FileAlreadyExistsException if the target is there, or is the source
   * @throws IOException if reading or writing fails
   */
  public MendResult mend(Path source, Path target, Set<Mend> mends) throws IOException {
    NewFile.requireNew(source, target);
    MendResult result = mend(WordFile.open(source, options.limits()), mends);
    NewFile.write(result.sharedBytes(), target);
    return result;
  }

  /**
   * Mends a file in memory; the components are found by their words and form.
   *
   * @param file the file
   * @param mends what is to be mended
   * @return the mended file with what was mended and left
   * @throws MendRefusedException if the file is not to be mended
   */
  public MendResult mend(WordFile file, Set<Mend> mends) {
    return mend(file, DocxReader.standard().read(file).roles(), mends);
  }

  /**
   * Mends a file in memory of which the components are known.
   *
   * @param file the file
   * @param roles what its words are; those in doubt are left
   * @param mends what is to be mended
   * @return the mended file with what was mended and left
   * @throws MendRefusedException if the file is not to be mended
   */
  public MendResult mend(WordFile file, List<RoledText> roles, Set<Mend> mends) {
    WordPackage word = WordPackage.open(file.bytes(), options.limits());
    Refusals.check(file, word);
    Issue issue = Issue.of(roles, file.document());
    if (issue.isIssued() && !options.asDraft()) {
      throw MendRefusedException.issued(issue.code(), issue.dateText());
    }
    PageChoice page = PageChoice.of(options, issue);
    RoledRuns runs = RoledRuns.of(roles, Stories.all(file.document()));
    WordFile mended = file;
    List<MendedPlace> places = new ArrayList<>();
    List<LeftPlace> left = new ArrayList<>();
    for (Set<Mend> stage : STAGES) {
      Set<Mend> chosen = EnumSet.noneOf(Mend.class);
      chosen.addAll(stage);
      chosen.retainAll(mends);
      if (!chosen.isEmpty()) {
        Round round = new Round(page.layout(), runs, issue.isIssued());
        MendWork work = round.settle(mended, chosen);
        mended = round.result();
        places.addAll(work.mended());
        left.addAll(work.left());
      }
    }
    places.sort(Comparator.comparing(MendedPlace::mend));
    left.sort(Comparator.comparing(LeftPlace::mend));
    return new MendResult(mended.bytes(), page.regulation(), issue.isIssued(), places, left);
  }

  /** Mends until a second pass finds nothing more to mend. */
  private final class Round {
    private final PageLayout layout;
    private final RoledRuns roles;
    private final boolean issued;
    private Optional<WordFile> mended = Optional.empty();

    Round(PageLayout layout, RoledRuns roles, boolean issued) {
      this.layout = layout;
      this.roles = roles;
      this.issued = issued;
    }

    MendWork settle(WordFile file, Set<Mend> mends) {
      Set<MendWork.Key> without = new HashSet<>();
      for (int pass = 0; pass < MOST_PASSES; pass++) {
        MendWork work = new MendWork(file, layout, roles, issued, without);
        WordFile result = apply(work, mends);
        MendWork again = new MendWork(result, layout, roles, issued, Set.of());
        plan(again, mends);
        Set<MendWork.Key> ineffective =
            again.mended().stream().map(MendWork.Key::of).collect(Collectors.toSet());
        if (!without.addAll(ineffective)) {
          mended = Optional.of(result);
          return work;
        }
      }
      throw MendRefusedException.of(
          MendRefusedException.Reason.WORDS_CHANGE,
          "The file is not settled after "
              + MOST_PASSES
              + " passes, so nothing was written; mend it by hand");
    }

    WordFile result() {
      return mended.orElseThrow();
    }
  }

  private WordFile apply(MendWork work, Set<Mend> mends) {
    Map<WordPlace, String> meant = plan(work, mends);
    if (work.mended().isEmpty()) {
      return work.file();
    }
    byte[] bytes = ZipDirectory.read(work.file().bytes(), options.limits()).with(work.contents());
    WordFile result = WordFile.open(bytes, options.limits().withFileLength(ReadLimits.MAX_LENGTH));
    Set<WordPlace> blanks = new HashSet<>();
    for (MendedPlace each : work.mended()) {
      if (each.mend() == Mend.BLANKS) {
        blanks.add(new WordPlace(each.place().part(), each.place().paragraph(), 0));
      }
    }
    SameWords.require(work.file(), result, blanks, meant);
    return result;
  }

  /** Goes through the mends in their order; what paragraphs should read, where that is another. */
  private Map<WordPlace, String> plan(MendWork work, Set<Mend> mends) {
    Map<WordPlace, String> meant = new HashMap<>();
    if (mends.contains(Mend.ENCODINGS)) {
      meant.putAll(new EncodingMend(work).mend());
    }
    if (mends.contains(Mend.PAPER)) {
      new SheetMend(work).mendPaper();
    }
    if (mends.contains(Mend.MARGINS)) {
      new SheetMend(work).mendMargins();
    }
    if (mends.contains(Mend.LETTER_SIZES) || mends.contains(Mend.LETTER_WEIGHTS)) {
      new LetterMend(work).mend(mends);
    }
    if (mends.contains(Mend.TYPEFACES)) {
      new TypefaceMend(work).mend();
    }
    if (mends.contains(Mend.ALIGNMENT) || mends.contains(Mend.FIRST_LINES)) {
      new PlacementMend(work, mends).mend();
    }
    if (mends.contains(Mend.LINE_SPACING) || mends.contains(Mend.PARAGRAPH_SPACING)) {
      new SpacingMend(work, mends).mend();
    }
    if (mends.contains(Mend.PAGE_NUMBERS)) {
      WordPackage word = WordPackage.open(work.file().bytes(), options.limits());
      meant.putAll(new PageNumberMend(work, word.relationships(word.main())).mend());
    }
    if (mends.contains(Mend.RULE_LINES)) {
      new RuleLineMend(work).mend();
    }
    if (mends.contains(Mend.BLANKS)) {
      new BlankMend(work).mend();
    }
    return meant;
  }
}
