package org.congvan.read.docx.assembly;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.ContactDetails;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** The lines at the foot of a page on how to reach the agency: {@code Địa chỉ: …; ĐT: …}. */
final class ContactLines {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:^|(?<=[\\n;,.\\t–-])|(?<=\\s))\\s*+(địa chỉ|điện thoại|đt|tel|fax|e-?mail|thư điện tử|website|web|trang thông tin điện tử)\\s?+:");

  private static final int LONGEST = 600;

  private @Nullable String address;
  private @Nullable String email;
  private @Nullable String telephone;
  private @Nullable String fax;
  private @Nullable String website;

  /** Takes a line that has nothing but such parts; returns whether it is one. */
  boolean take(PaperLine line) {
    String text = line.text().strip();
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher label = LABEL.matcher(text);
    if (!label.lookingAt()) {
      return false;
    }
    String name = label.group(1);
    int start = label.end();
    while (label.find()) {
      String value = text.substring(start, label.start());
      // On a line of its own nothing parts it from the next one.
      set(name, label.group().startsWith("\n") ? value : withoutEnd(value));
      name = label.group(1);
      start = label.end();
    }
    set(name, text.substring(start));
    return true;
  }

  /** What parts it from the next one is no part of a value. */
  private static String withoutEnd(String text) {
    String value = text.strip();
    while (value.endsWith(";") || value.endsWith(".") || value.endsWith(",")) {
      value = value.substring(0, value.length() - 1).strip();
    }
    return value;
  }

  private void set(String label, String text) {
    String value = VietnameseText.collapseWhiteSpace(text);
    if (value.isEmpty()) {
      return;
    }
    char first = Character.toLowerCase(label.charAt(0));
    if (label.length() > 2 && first == 'đ' && (label.charAt(1) == 'ị' || label.charAt(1) == 'Ị')) {
      address = value;
    } else if (first == 'đ' || label.equalsIgnoreCase("tel")) {
      telephone = value;
    } else if (first == 'f') {
      fax = value;
    } else if (first == 'e' || label.startsWith("th") || label.startsWith("Th")) {
      email = value;
    } else {
      website = value;
    }
  }

  /** Returns what was found; null for nothing. */
  @Nullable ContactDetails contact() {
    boolean any =
        address != null || email != null || telephone != null || fax != null || website != null;
    return any ? new ContactDetails(address, email, telephone, fax, website) : null;
  }
}
