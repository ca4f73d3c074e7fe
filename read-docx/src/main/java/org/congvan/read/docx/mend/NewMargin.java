package org.congvan.read.docx.mend;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.part.Relationships;
import org.congvan.read.docx.splice.PartEditor;

/**
 * A new header or footer with the page number: its part, content type, relationship and reference.
 */
final class NewMargin {

  private static final String TYPES = "[Content_Types].xml";

  private final MendWork work;
  private final Relationships related;
  private final boolean top;

  NewMargin(MendWork work, Relationships related, boolean top) {
    this.work = work;
    this.related = related;
    this.top = top;
  }

  /** Adds the part and refers to it; false if the package has no place for it. */
  boolean addTo(PartEditor body) {
    String mainPart = work.file().mainPart();
    int slash = mainPart.lastIndexOf('/') + 1;
    String folder = mainPart.substring(0, slash);
    String kind = top ? "header" : "footer";
    int number = 1;
    while (work.file().part(folder + kind + number + ".xml").isPresent()) {
      number++;
    }
    String name = kind + number + ".xml";
    int ids = related.all().size() + 1;
    while (related.find("rId" + ids).isPresent()) {
      ids++;
    }
    String id = "rId" + ids;
    String rels = folder + "_rels/" + mainPart.substring(slash) + ".rels";
    Optional<PartEditor> types = work.editor(TYPES);
    Optional<PartEditor> links = work.editor(rels);
    String vocabulary = body.vocabulary();
    boolean placed =
        !body.sectionPrefix(0).isEmpty()
            && types.isPresent()
            && links.isPresent()
            && links
                .get()
                .appendToRoot(
                    "Relationship",
                    "Id=\""
                        + id
                        + "\" Type=\""
                        + MarginStory.relationship(top, vocabulary)
                        + "\" Target=\""
                        + name
                        + "\"")
            && types
                .get()
                .appendToRoot(
                    "Override",
                    "PartName=\"/"
                        + folder
                        + name
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml."
                        + kind
                        + "+xml\"");
    if (!placed) {
      work.leave(
          Mend.PAGE_NUMBERS,
          WordPlace.ofPart(mainPart),
          Reason.NO_CERTAIN_PLACE,
          "no place for a new " + kind + " in the package");
      return false;
    }
    body.prependToSection(0, reference(body, kind, "default", id));
    if (work.file().document().differentEvenPages()) {
      body.prependToSection(0, reference(body, kind, "even", id));
    }
    work.touch(rels);
    work.touch(TYPES);
    work.add(
        folder + name,
        MarginStory.part(top, vocabulary, work.layout()).getBytes(StandardCharsets.UTF_8));
    return true;
  }

  private static String reference(PartEditor body, String kind, String pages, String id) {
    String prefix = body.sectionPrefix(0);
    return "<"
        + prefix
        + ":"
        + kind
        + "Reference xmlns:r=\""
        + MarginStory.references(body.vocabulary())
        + "\" "
        + prefix
        + ":type=\""
        + pages
        + "\" r:id=\""
        + id
        + "\"/>";
  }
}
