package org.congvan.rules.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BodyPathMap;
import org.congvan.body.BulletList;
import org.congvan.body.DocumentContent;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.Section;
import org.congvan.body.SourcedBody;
import org.congvan.body.Table;
import org.congvan.model.Attachment;
import org.congvan.path.DocumentPath;
import org.congvan.rule.ValidationContext;
import org.jspecify.annotations.Nullable;

/**
 * A content with its body, which is made once for all rules: that of the document at {@code
 * content}, or of an annex at {@code attachments[0].content}. It serves one validation.
 */
public final class PlacedContent {

  private static final DocumentPath CONTENT = DocumentPath.of("content");
  private static final DocumentPath ATTACHMENTS = DocumentPath.of("attachments");

  /** The contents of a document: its own, then those of its annexes. */
  private record All(List<PlacedContent> contents) {}

  private final DocumentPath at;
  private final DocumentContent content;
  private final List<Block> blocks;
  private final BodyPathMap sources;
  private @Nullable PassageSource passages;

  private PlacedContent(DocumentPath at, DocumentContent content) {
    this.at = at;
    this.content = content;
    SourcedBody sourced = content.sourcedBody();
    this.blocks = sourced.body().blocks();
    this.sources = sourced.paths().under(at);
  }

  /** The content of a document, then those of its annexes. */
  public static List<PlacedContent> all(ValidationContext context) {
    return context.get(All.class, PlacedContent::read).contents();
  }

  /** The content of a document itself. */
  public static PlacedContent of(ValidationContext context) {
    return all(context).get(0);
  }

  private static All read(ValidationContext context) {
    List<PlacedContent> contents = new ArrayList<>();
    contents.add(new PlacedContent(CONTENT, context.document().content()));
    List<Attachment> attachments = context.document().attachments();
    for (int i = 0; i < attachments.size(); i++) {
      DocumentPath path = ATTACHMENTS.item(i).child("content");
      contents.add(new PlacedContent(path, attachments.get(i).content()));
    }
    return new All(List.copyOf(contents));
  }

  /** Where it is in the document. */
  DocumentPath at() {
    return at;
  }

  /** Its passages, read when they are first asked for. */
  PassageSource passages() {
    if (passages == null) {
      passages = PassageSource.read(this);
    }
    return passages;
  }

  /** The blocks of its body. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Whether a table is among its blocks. */
  boolean hasTable() {
    Deque<Object> pending = new ArrayDeque<>(blocks);
    while (!pending.isEmpty()) {
      Object part = pending.pop();
      if (part instanceof Table) {
        return true;
      } else if (part instanceof Section section) {
        pending.addAll(section.blocks());
      } else if (part instanceof BulletList list) {
        pending.addAll(list.items());
      } else if (part instanceof NumberedList list) {
        pending.addAll(list.items());
      } else if (part instanceof ListItem item) {
        pending.addAll(item.blocks());
      }
    }
    return false;
  }

  /** The content itself. */
  DocumentContent content() {
    return content;
  }

  /** The path of a place in the body from the document; worked out only for findings. */
  public DocumentPath path(DocumentPath place) {
    return sources.of(sources.root().append(place));
  }
}
