package org.congvan.model;

/** Collects the parts of an {@link OfficialLetter}; not thread-safe. */
public final class OfficialLetterBuilder extends DocumentBuilder<OfficialLetterBuilder> {

  OfficialLetterBuilder(IssuingAgency issuer, String subject) {
    super(issuer, subject);
  }

  @Override
  OfficialLetterBuilder self() {
    return this;
  }

  /**
   * Makes the letter.
   *
   * @return the letter, perhaps a draft
   * @throws IllegalStateException if an annex was added, since letters have none
   */
  public OfficialLetter build() {
    if (!attachments.isEmpty()) {
      throw new IllegalStateException(
          "Official letter cannot have annexes: "
              + attachments.size()
              + " were added; use a dispatch");
    }
    return new OfficialLetter(
        header, subject, addressees, content, signature, distribution, registration);
  }
}
