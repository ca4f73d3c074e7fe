package org.congvan.rules.encoding;

import org.congvan.text.legacy.Garbling;

/** No letter was lost and replaced by a sign: U+FFFD, or a question mark within a word. */
final class LettersReplaced extends GarbledTextRule {

  LettersReplaced(String id, Garbling sign) {
    super(id, each -> each.garbling() == sign);
  }

  @Override
  Object[] arguments(Suspicion found) {
    return new Object[] {found.around(), found.garbled().start() + 1, found.garbled().count()};
  }
}
