package org.congvan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.DocumentAct;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.Table;

/** The document of a case in words that need no key: {@code Địa danh: quảng Trị}. */
final class CaseWords {

  private static final int LONGEST = 160;

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("kind", "Loại văn bản"),
          Map.entry("issuer", "Cơ quan ban hành"),
          Map.entry("parent", "Cơ quan chủ quản"),
          Map.entry("abbreviation", "Chữ viết tắt của cơ quan"),
          Map.entry("code", "Số, ký hiệu"),
          Map.entry("place", "Địa danh"),
          Map.entry("date", "Ngày ban hành"),
          Map.entry("subject", "Trích yếu"),
          Map.entry("addressees", "Kính gửi"),
          Map.entry("recipients", "Nơi nhận"),
          Map.entry("archive", "Lưu"),
          Map.entry("signature", "Người ký"),
          Map.entry("cosignatures", "Người cùng ký"),
          Map.entry("coIssuers", "Cơ quan cùng ban hành"),
          Map.entry("urgency", "Độ khẩn"),
          Map.entry("text", "Nội dung"),
          Map.entry("body", "Nội dung"),
          Map.entry("cites", "Viện dẫn"),
          Map.entry("annex", "Phụ lục"),
          Map.entry("inForce", "Văn bản ban hành kèm theo"),
          Map.entry("answers", "Trả lời văn bản"),
          Map.entry("due", "Hạn trả lời"),
          Map.entry("file", "Số và ký hiệu hồ sơ"),
          Map.entry("language", "Ngôn ngữ"),
          Map.entry("description", "Ghi chú"),
          Map.entry("drafter", "Người soạn thảo, số bản"),
          Map.entry("period", "Kỳ báo cáo (năm)"),
          Map.entry("span", "Kỳ báo cáo"),
          Map.entry("activity", "Hoạt động và số liệu ghi nhận"),
          Map.entry("count", "Số liệu ghi nhận"),
          Map.entry("difficulty", "Khó khăn"),
          Map.entry("recommendation", "Kiến nghị"),
          Map.entry("task", "Nhiệm vụ và thời hạn"),
          Map.entry("demand", "Chế độ báo cáo yêu cầu"),
          Map.entry("holiday", "Ngày nghỉ"),
          Map.entry("leadership", "Chế độ làm việc của cơ quan"),
          Map.entry("medium", "Dạng của văn bản"),
          Map.entry("copyForm", "Hình thức sao"),
          Map.entry("copyMedium", "Dạng của bản sao"),
          Map.entry("copyCode", "Số, ký hiệu bản sao"),
          Map.entry("copyIssuer", "Cơ quan sao"),
          Map.entry("copyPlace", "Địa danh của bản sao"),
          Map.entry("copyDate", "Ngày sao"),
          Map.entry("copySignature", "Người ký bản sao"),
          Map.entry("copyRecipients", "Nơi nhận bản sao"));

  private static final Map<String, String> KINDS =
      Map.of(
          "dispatch", "công văn",
          "report", "báo cáo",
          "plan", "kế hoạch",
          "decision", "quyết định",
          "resolution", "nghị quyết",
          "minutes", "biên bản",
          "introduction", "giấy giới thiệu",
          "letter", "thư công",
          "copy", "bản sao");

  private static final Map<String, String> WORDS =
      Map.of(
          "YEARLY", "báo cáo năm",
          "QUARTERLY", "báo cáo quý",
          "EXPRESS", "hỏa tốc",
          "TIMED_EXPRESS", "hỏa tốc hẹn giờ",
          "PAPER", "giấy",
          "ELECTRONIC", "điện tử",
          "HEAD", "thủ trưởng",
          "COLLECTIVE", "tập thể",
          "PROCEDURES", "lĩnh vực thủ tục hành chính");

  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1{15,}");

  private CaseWords() {}

  /** The parts of a document that a good and a bad case set, one line each. */
  static List<String> lines(Map<String, List<String>> changes, Set<String> keys, LocalDate day) {
    Map<String, List<String>> settings = CaseDocument.settings(changes, day);
    List<String> lines = new ArrayList<>();
    lines.add(
        LABELS.get("kind") + ": " + kind(changes.getOrDefault("kind", List.of("dispatch")).get(0)));
    for (String key : shown(keys, settings)) {
      String label = LABELS.getOrDefault(key, key);
      List<String> values = Objects.requireNonNull(settings.get(key), key);
      values.stream()
          .flatMap(value -> words(key, value, values).stream())
          .distinct()
          .forEach(words -> lines.add(label + ": " + shortened(words)));
    }
    return lines;
  }

  private static Set<String> shown(Set<String> keys, Map<String, List<String>> settings) {
    Set<String> shown = new LinkedHashSet<>(keys);
    boolean content = shown.stream().anyMatch(each -> each.equals("body") || each.equals("cites"));
    shown.removeIf(each -> each.equals("kind") || !settings.containsKey(each));
    if (content && !shown.contains("body") && !shown.contains("cites")) {
      shown.add("text");
    }
    return shown;
  }

  private static String kind(String kind) {
    return KINDS.getOrDefault(kind, kind);
  }

  private static List<String> words(String key, String value, List<String> all) {
    return switch (key) {
      case "body" -> text(CaseBody.blocks(all));
      case "annex" -> {
        String[] parts = value.split(" \\| ", 2);
        String title = parts[0].equals("-") ? "không có tên" : parts[0];
        yield parts.length == 1
            ? List.of(title)
            : List.of(title + " / " + String.join(" / ", text(CaseBody.blocks(List.of(parts[1])))));
      }
      default ->
          List.of(
              switch (value) {
                case "-" -> "không có";
                case "…" -> "để trống";
                default -> plain(value);
              });
    };
  }

  /** {@code Tin, bài | 20 | tin | - | 2018-12-14} as people read it. */
  private static String plain(String value) {
    return Arrays.stream(value.split(" \\| ", -1))
        .filter(part -> !part.equals("-"))
        .map(part -> WORDS.getOrDefault(part, part))
        .map(part -> ISO_DAY.matcher(part).replaceAll("$3/$2/$1"))
        .collect(Collectors.joining(", "));
  }

  private static List<String> text(List<? extends Block> blocks) {
    List<String> text = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Section section) {
        text.add((section.label() + " " + Inline.plainText(section.heading())).strip());
        text.addAll(text(section.blocks()));
      } else if (block instanceof Paragraph paragraph) {
        text.add(Inline.plainText(paragraph.inlines()));
      } else if (block instanceof DocumentAct act) {
        text.add(Inline.plainText(act.inlines()));
      } else if (block instanceof BulletList list) {
        text.addAll(items(list.items()));
      } else if (block instanceof NumberedList list) {
        text.addAll(items(list.items()));
      } else if (block instanceof Table table) {
        table.rows().stream()
            .map(
                row ->
                    row.cells().stream()
                        .map(cell -> Inline.plainText(cell.inlines()))
                        .collect(Collectors.joining(" | ", "Bảng: ", "")))
            .forEach(text::add);
      } else {
        text.add(block.getClass().getSimpleName());
      }
    }
    return text;
  }

  private static List<String> items(List<ListItem> items) {
    return items.stream().map(item -> "- " + Inline.plainText(item.inlines())).toList();
  }

  private static String shortened(String words) {
    String told =
        REPEATED
            .matcher(words)
            .replaceAll(run -> run.group(1) + "… (" + run.group().length() + " chữ)");
    return told.length() <= LONGEST ? told : told.substring(0, LONGEST - 1) + "…";
  }
}
