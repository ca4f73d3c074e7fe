package org.congvan.body;

/**
 * What a document says (nội dung văn bản), such as a free {@link DocumentBody} or a typed reform
 * report.
 *
 * <p>Renderers ask for the {@link #body()} and never for the kind of content. Implementations are
 * immutable values whose body depends on nothing but their own parts.
 */
public interface DocumentContent {

  /**
   * Returns the content as the tree that is written on the page.
   *
   * @return the same tree at every call
   */
  DocumentBody body();

  /**
   * Returns where the parts of the body come from, so that findings and refusals name what a person
   * can change.
   *
   * @return the map; unless overridden, every part comes from {@link #body()}, as in {@code
   *     body.blocks[3]}
   */
  default BodyPathMap bodyPaths() {
    return BodyPathMap.builder().build();
  }

  /**
   * Returns the body and where its parts come from, for whoever needs both: content that sets its
   * records out does so once.
   *
   * @return {@link #body()} and {@link #bodyPaths()}
   */
  default SourcedBody sourcedBody() {
    return new SourcedBody(body(), bodyPaths());
  }
}
