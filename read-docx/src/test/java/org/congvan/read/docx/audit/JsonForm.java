package org.congvan.read.docx.audit;

/** Whether a text is JSON by its grammar; what it says is for other tests. */
final class JsonForm {

  private final String text;
  private int at;

  private JsonForm(String text) {
    this.text = text;
  }

  static boolean isJson(String text) {
    JsonForm form = new JsonForm(text);
    return form.value() && form.blank() && form.at == text.length();
  }

  private boolean value() {
    blank();
    if (at >= text.length()) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '{' -> list('}', true);
      case '[' -> list(']', false);
      case '"' -> string();
      default -> number();
    };
  }

  private boolean list(char end, boolean named) {
    at++;
    blank();
    if (next(end)) {
      return true;
    }
    do {
      blank();
      if (named && !(string() && blank() && next(':'))) {
        return false;
      }
      if (!value()) {
        return false;
      }
      blank();
    } while (next(','));
    return next(end);
  }

  private boolean string() {
    if (!next('"')) {
      return false;
    }
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) < ' ') {
        return false;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return next('"');
  }

  private boolean number() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > start;
  }

  private boolean blank() {
    while (at < text.length() && " \n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return true;
  }

  private boolean next(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    if (found) {
      at++;
    }
    return found;
  }
}
