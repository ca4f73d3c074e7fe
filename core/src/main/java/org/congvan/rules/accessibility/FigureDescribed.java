package org.congvan.rules.accessibility;

import java.util.List;
import java.util.Set;
import org.congvan.body.Chart;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * The alternative text of a figure says what it shows: not the name of a file, the kind of figure
 * alone, or what stands there when nothing was written.
 */
final class FigureDescribed extends SelectingRule<PlacedBlock> {

  /** For a figure that says nothing else of itself. */
  private static final String EXAMPLE = "Biểu đồ số tin, bài của ba sở trong năm 2019";

  private static final Set<String> KINDS =
      BareWords.setOf(
          List.of(
              "",
              "hình",
              "hình số",
              "hình ảnh",
              "hình ảnh số",
              "hình vẽ",
              "hình minh họa",
              "ảnh",
              "ảnh số",
              "ảnh chụp",
              "ảnh chụp màn hình",
              "ảnh minh họa",
              "bức ảnh",
              "minh họa",
              "biểu đồ",
              "biểu đồ số",
              "đồ thị",
              "sơ đồ",
              "sơ đồ số",
              "bản đồ",
              "hinh",
              "hinh anh",
              "bieu do",
              "do thi",
              "so do",
              "ban do",
              "minh hoa",
              "không có mô tả",
              "chưa có mô tả",
              "không mô tả",
              "mô tả",
              "mô tả hình",
              "alt",
              "alt text",
              "alternative text",
              "no description",
              "untitled",
              "n/a",
              "none",
              "null",
              "image",
              "img",
              "picture",
              "pic",
              "photo",
              "dsc",
              "dscn",
              "pxl",
              "scan",
              "screenshot",
              "screen shot",
              "figure",
              "fig",
              "diagram",
              "graph",
              "graphic",
              "graphics",
              "chart",
              "map",
              "logo",
              "icon"));

  private static final Set<String> FILES =
      Set.of(
          "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "svg", "emf", "wmf", "heic");

  /** A sentence may end in the name of a file; a file's name is short. */
  private static final int LONGEST_NAME = 60;

  FigureDescribed() {
    super("ACC-001", PlacedBlock::select);
  }

  @Override
  public void check(PlacedBlock placed, FindingSink sink) {
    if (placed.block() instanceof Illustration illustration) {
      String words = illustration.alternativeText();
      if (KINDS.contains(BareWords.of(words)) || isFileName(words)) {
        sink.report(placed.path("alternativeText"), words, better(illustration));
      }
    }
  }

  private static boolean isFileName(String words) {
    int dot = words.lastIndexOf('.');
    return dot >= 0
        && words.length() <= LONGEST_NAME
        && FILES.contains(VietnameseText.toLowerCase(words.substring(dot + 1)));
  }

  private static String better(Illustration illustration) {
    String caption = Inline.plainText(illustration.caption()).strip();
    if (!KINDS.contains(BareWords.of(caption))) {
      return caption;
    }
    return illustration.picture() instanceof Chart chart
        ? chart.valueTitle() + " theo " + chart.categoryTitle()
        : EXAMPLE;
  }
}
