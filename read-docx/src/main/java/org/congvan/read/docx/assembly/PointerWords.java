package org.congvan.read.docx.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.congvan.code.DocumentType;
import org.congvan.read.docx.component.Components;
import org.congvan.read.docx.component.WrittenPromulgation;
import org.congvan.text.VietnameseText;

/** The words in which an annex points to its document, which the page writes anew. */
final class PointerWords {
  private final Set<String> words = new TreeSet<>();

  PointerWords(Components components) {
    add("(Ban hành kèm theo số ngày tháng năm của)");
    DocumentType type = components.type();
    add(type == null ? DocumentType.DISPATCH.vietnameseName() : type.vietnameseName());
    add(components.codeAsWritten());
    if (components.code() != null) {
      add(components.code().toString());
    }
    components.agencyLines().forEach(this::add);
    WrittenPromulgation promulgation = components.promulgation();
    if (promulgation != null) {
      add(promulgation.written());
      add(String.valueOf(promulgation.date()));
    }
  }

  private void add(String text) {
    words.addAll(words(text));
  }

  /** Returns whether a pointer has no other words than these. */
  boolean says(String pointer) {
    return words.containsAll(words(pointer));
  }

  private static List<String> words(String text) {
    String key = VietnameseText.comparisonKey(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i == key.length() || !Character.isLetterOrDigit(key.charAt(i))) {
        if (i > start) {
          words.add(withoutZeros(key.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static String withoutZeros(String word) {
    int at = 0;
    while (at + 1 < word.length() && word.charAt(at) == '0') {
      at++;
    }
    return word.substring(at);
  }
}
