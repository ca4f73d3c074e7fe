package org.congvan.read.docx;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Section;
import org.congvan.code.DocumentType;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.SigningForm;
import org.congvan.model.Urgency;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.text.OfficialDate;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Counts the words of a paper and of what was read from it: none may be missing there. */
final class KeptWords {
  /** Words that the page writes anew for a part that is there. */
  private static final Set<Role> WRITTEN_ANEW =
      Set.of(Role.NATIONAL_NAME, Role.MOTTO, Role.RULE_LINE, Role.PAGE_NUMBER, Role.ANNEX_LABEL);

  private static final String FIXED =
      "b bản ngày tháng năm TM KT TL TUQ T M K Số Kính gửi gởi Nơi nhận V v việc về Lưu điện Địa chỉ ĐT Điện thoại Fax E Mail Email Website Tel";

  private final Map<String, Integer> counts = new HashMap<>();

  private KeptWords() {}

  /** Returns words of a paper that are neither in the document nor listed, with how often. */
  static Map<String, Integer> lost(Paper paper, List<PaperLine> unprinted, PaperDocument read) {
    KeptWords there = new KeptWords();
    there.addBlocks(paper.blocks());
    there.addBlocks(paper.margins());
    unprinted.forEach(line -> there.add(line.text()));
    KeptWords kept = new KeptWords();
    kept.addValue(read.document());
    kept.addPointers(read.document());
    read.doubts().forEach(doubt -> kept.add(doubt.doubt().text()));
    for (RoledText text : read.roles()) {
      if (WRITTEN_ANEW.contains(text.role())) {
        kept.add(text.text());
      }
    }
    Set<String> fixed = Set.copyOf(words(VietnameseText.withoutMarks(FIXED)));
    Map<String, Integer> lost = new TreeMap<>();
    there.counts.forEach(
        (word, count) -> {
          int missing = count - kept.counts.getOrDefault(word, 0);
          if (missing > 0 && !fixed.contains(VietnameseText.withoutMarks(word))) {
            lost.put(word, missing);
          }
        });
    return lost;
  }

  /** The page of an annex repeats what document it belongs to. */
  private void addPointers(OfficialDocument document) {
    for (int i = 0; i < document.attachments().size(); i++) {
      add("Ban hành Kèm theo ngày tháng năm của");
      add(document.type().vietnameseName());
      addValue(document.header().issuer());
      addValue(document.header().issuer().name());
      document.header().symbol().ifPresent(this::addValue);
      addValue(document.header().promulgation());
    }
  }

  private void addBlocks(List<PaperBlock> blocks) {
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        add(line.label());
        for (PaperInline inline : line.inlines()) {
          if (inline instanceof PaperInline.Words words) {
            add(words.text());
          } else if (inline instanceof PaperInline.Note note) {
            addBlocks(note.blocks());
          }
        }
      } else if (block instanceof PaperTable table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> addBlocks(cell.blocks())));
      }
    }
  }

  private void addValue(@Nullable Object value) {
    if (value == null) {
      return;
    }
    if (value instanceof DocumentContent content && !(value instanceof DocumentBody)) {
      addValue(content.body());
    } else if (value instanceof String text) {
      add(text);
    } else if (value instanceof Collection<?> all) {
      all.forEach(this::addValue);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::addValue);
    } else if (value instanceof SigningForm form) {
      add(form.abbreviation());
    } else if (value instanceof Record part) {
      addLabels(part);
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        addValue(component(part, component));
      }
    } else if (value instanceof Enum<?> constant) {
      addName(constant);
    } else {
      add(value.toString());
    }
  }

  private void addName(Enum<?> constant) {
    if (constant instanceof DocumentType type) {
      add(type.vietnameseName());
    } else if (constant instanceof Urgency urgency) {
      add(urgency.stamp().orElse(""));
    } else if (constant instanceof Confidentiality level) {
      add(level.stamp().orElse(""));
    } else if (constant instanceof Circulation circulation) {
      add(circulation.note().orElse(""));
    }
  }

  private void addLabels(Record part) {
    if (part instanceof Section section) {
      add(section.level().label(section.ordinal()));
    } else if (part instanceof NumberedList list) {
      ListNumbering numbering = list.numbering();
      for (int i = 0; i < list.items().size(); i++) {
        add(numbering.label(list.first() + i));
      }
    } else if (part instanceof Promulgation promulgation && promulgation.date() != null) {
      add(OfficialDate.format(promulgation.date()));
    }
  }

  private static @Nullable Object component(Record part, RecordComponent component) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(String text) {
    words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  /** Words are runs of letters or of digits, folded; a zero before a digit says nothing. */
  private static List<String> words(String text) {
    StringBuilder word = new StringBuilder();
    List<String> words = new ArrayList<>();
    String key = VietnameseText.comparisonKey(text);
    for (int i = 0; i <= key.length(); i++) {
      boolean in = i < key.length() && Character.isLetterOrDigit(key.charAt(i));
      boolean same =
          in
              && (word.length() == 0
                  || Character.isDigit(word.charAt(0)) == Character.isDigit(key.charAt(i)));
      if (!same && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (in && !(word.length() == 0 && key.charAt(i) == '0')) {
        word.append(key.charAt(i));
      }
    }
    return words;
  }
}
