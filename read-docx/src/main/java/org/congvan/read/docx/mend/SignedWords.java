package org.congvan.read.docx.mend;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.congvan.layout.Component;

/** The words of an issued document that are never touched, not even their white space. */
final class SignedWords {

  private static final Set<Component> COMPONENTS =
      EnumSet.of(
          Component.CODE, Component.PLACE_AND_DATE, Component.AUTHORITY, Component.SIGNER_NAME);

  private SignedWords() {}

  static boolean isAmong(List<Component> components) {
    return components.stream().anyMatch(COMPONENTS::contains);
  }
}
