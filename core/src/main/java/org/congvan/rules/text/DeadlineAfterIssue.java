package org.congvan.rules.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.Phrase;
import org.congvan.rules.words.SlashedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document asks for is due after the day of issue: not "gửi báo cáo trước ngày 30 tháng 8
 * năm 2024" in September. Sentences on what was done, on conditions and on what another document
 * asked for are left alone, and so are reports and minutes, which tell of the past.
 */
final class DeadlineAfterIssue extends SelectingRule<DeadlineAfterIssue.Deadline> {

  private static final Set<DocumentType> TELLING =
      EnumSet.of(DocumentType.REPORT, DocumentType.MINUTES);

  private static final int MOST_YEARS_BEFORE = 2;

  /** What goes before the day that something is due. */
  private static final Pattern DUE =
      Pattern.compile(
          "(?<!\\p{L})(?:trước|chậm nhất(?: là)?(?: vào| đến| trước)?|muộn nhất(?: là)?(?: vào)?"
              + "|hạn chót(?: là)?|hạn cuối(?: là)?|thời hạn:?)"
              + "(?: \\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: phút)?,?)?(?: hết)? (?:ngày )?(?:ngày )?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** One of these is in whatever goes before such a day. */
  private static final List<Phrase> WORDS_OF_DUE =
      List.of(Phrase.of("trước"), Phrase.of(" nhất"), Phrase.of("hạn"));

  private static final Pattern ASKS =
      Pattern.compile(
          "(?<!\\p{L})(?:đề nghị|yêu cầu|giao|phải|mong|xin|gửi|nộp|hoàn thành|báo cáo|góp ý"
              + "|tham gia ý kiến|đăng ký|trả lời|phản hồi|tổng hợp|cung cấp|thời hạn|hạn chót"
              + "|hạn cuối|chậm nhất|muộn nhất|thời gian hoàn thành|thời gian thực hiện)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The past, conditions, and what others asked for. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?<!\\p{L})(?:đã|được|bị|chưa|từng|vừa|quá hạn|trễ|nếu|trường hợp|trước đây|trước đó|khi"
              + "|mà|thì|vẫn|có hiệu lực|phát sinh|sinh|nghỉ hưu|tuyển dụng|ký kết|xảy ra|tồn tại"
              + "|theo yêu cầu|theo chỉ đạo|theo đề nghị|nhận được|tại công văn|tại kế hoạch"
              + "|tại quyết định|tại văn bản|tại thông báo|quy định|những|đối với|kết quả thực hiện"
              + "|cấp trước|ban hành trước|lập trước|ký trước|ban đầu)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TELLING_BEGINNING =
      Pattern.compile(
          "[-–+•* ]{0,6}(?iu:thực hiện (?:công văn|kế hoạch|văn bản|chỉ đạo|quyết định|thông báo|nghị)"
              + "|căn cứ|theo |phúc đáp|tiếp theo|ngày |trên cơ sở|qua |sau khi|tính đến)");

  private static final Pattern SENTENCE_END = Pattern.compile("[.;!?](?=\\s|$)|\\n");

  private static final int WINDOW = 60;

  /**
   * A day by which a document asks for something.
   *
   * @param prose the passage
   * @param words the words of the day
   * @param due the day
   * @param issuedOn the day of issue
   */
  record Deadline(Prose prose, String words, LocalDate due, LocalDate issuedOn) {}

  private record Due(String words, LocalDate day) {}

  DeadlineAfterIssue() {
    super("TEXT-020", DeadlineAfterIssue::deadlines);
  }

  private static RuleSubjects<Deadline> deadlines(ValidationContext context) {
    OfficialDocument document = context.document();
    if (document.isCopy() || TELLING.contains(document.type())) {
      return RuleSubjects.notApplicable();
    }
    LocalDate issuedOn = document.issuedOn().orElse(null);
    List<Deadline> deadlines = new ArrayList<>();
    for (Prose prose : Prose.all(context)) {
      boolean running = prose.passage().role() == Passage.Role.RUNNING_TEXT;
      Due due = running ? due(prose) : null;
      if (due != null) {
        if (issuedOn == null) {
          return RuleSubjects.missing(Selections.missingDate(document));
        }
        deadlines.add(new Deadline(prose, due.words(), due.day(), issuedOn));
      }
    }
    return new RuleSubjects<>(deadlines, null);
  }

  /** The first day by which a text asks for something; null if it asks for nothing by a day. */
  private static @Nullable Due due(Prose prose) {
    String text = prose.words();
    if (prose.days().isEmpty() || WORDS_OF_DUE.stream().noneMatch(each -> each.isIn(text))) {
      return null;
    }
    for (WrittenDay written : prose.days()) {
      String before = text.substring(Math.max(0, written.start() - WINDOW), written.start());
      LocalDate day = written.date();
      if (day != null && DUE.matcher(before).find() && asks(sentence(text, written))) {
        return new Due(written.text(), day);
      }
    }
    return null;
  }

  private static boolean asks(String sentence) {
    return ASKS.matcher(sentence).find()
        && !TELLS.matcher(sentence).find()
        && !TELLING_BEGINNING.matcher(sentence).lookingAt();
  }

  private static String sentence(String text, WrittenDay day) {
    Matcher ends = SENTENCE_END.matcher(text);
    int from = 0;
    int to = text.length();
    while (ends.find()) {
      if (ends.end() <= day.start()) {
        from = ends.end();
      } else if (ends.start() >= day.end()) {
        to = ends.start();
        break;
      }
    }
    return text.substring(from, to);
  }

  @Override
  public void check(Deadline deadline, FindingSink sink) {
    LocalDate issuedOn = deadline.issuedOn();
    if (deadline.due().isBefore(issuedOn)
        && !deadline.due().isBefore(issuedOn.minusYears(MOST_YEARS_BEFORE))) {
      sink.report(deadline.prose().path(), deadline.words(), SlashedDate.of(issuedOn));
    }
  }
}
