package org.congvan.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.congvan.body.DocumentContent;
import org.congvan.body.ScannedPages;
import org.congvan.model.Attachment;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;

/** Whole documents with what is typed in them: the content, and that of each attachment. */
final class WholeDocuments {

  private WholeDocuments() {}

  /** Changes each content. */
  static OfficialDocument inContents(
      OfficialDocument document, UnaryOperator<DocumentContent> change) {
    OfficialDocument original = document instanceof DocumentCopy copy ? copy.original() : document;
    return withContents(
        document, change.apply(original.content()), each -> change.apply(each.content()));
  }

  /** Puts others in the place of the contents. */
  static OfficialDocument withContents(
      OfficialDocument document,
      DocumentContent body,
      Function<Attachment, DocumentContent> bodies) {
    if (document instanceof DocumentCopy copy) {
      return copy.withOriginal(withContents(copy.original(), body, bodies));
    }
    OfficialDocument typed =
        document.content() instanceof ScannedPages ? document : document.withContent(body);
    return typed instanceof OfficialLetter
        ? typed
        : typed.withAttachments(
            typed.attachments().stream()
                .map(each -> each.withContent(bodies.apply(each)))
                .toList());
  }

  /**
   * What Word carries of a document, with the contents that were written and the family that was
   * read: it follows from type and number, and a normative document is not judged.
   */
  static OfficialDocument carried(OfficialDocument document, OfficialDocument read) {
    OfficialDocument carried = WhatWordCarries.of(document);
    OfficialDocument whole;
    if (document instanceof DocumentCopy copy
        && carried instanceof DocumentCopy shown
        && read instanceof DocumentCopy readCopy) {
      OfficialDocument original = withContents(shown.original(), copy.original(), true);
      whole = shown.withOriginal(ofFamily(original, readCopy.original()));
    } else {
      whole = withContents(carried, document, false);
    }
    return ofFamily(whole, read);
  }

  private static OfficialDocument ofFamily(OfficialDocument document, OfficialDocument read) {
    return document.withHeader(document.header().withFamily(read.header().family()));
  }

  private static OfficialDocument withContents(
      OfficialDocument carried, OfficialDocument written, boolean copied) {
    OfficialDocument whole = carried.withContent(written.content());
    List<Attachment> inFile =
        written.attachments().stream().filter(each -> copied || !each.separateFile()).toList();
    List<Attachment> filled = new ArrayList<>();
    for (int i = 0; i < inFile.size(); i++) {
      filled.add(carried.attachments().get(i).withContent(inFile.get(i).content()));
    }
    return whole instanceof OfficialLetter ? whole : whole.withAttachments(filled);
  }
}
