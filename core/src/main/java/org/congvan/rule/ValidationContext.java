package org.congvan.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.congvan.layout.PageLayout;
import org.congvan.model.OfficialDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is validated, and what rules have read from it (lượt đọc văn bản), such as
 * all its citations: the first rule that asks reads them, the others get the same result.
 *
 * <p>A context serves one validation and one thread; it is the only thing that rules share.
 */
public final class ValidationContext {

  private final OfficialDocument document;
  private final @Nullable Supplier<PageLayout> layout;
  private final Map<Class<?>, Object> read = new HashMap<>();

  private ValidationContext(OfficialDocument document, @Nullable Supplier<PageLayout> layout) {
    this.document = document;
    this.layout = layout;
  }

  /**
   * Begins the validation of a document whose page is not known: rules on the page do not apply.
   *
   * @param document any document, including a draft
   * @return the context, with nothing read yet
   */
  public static ValidationContext of(OfficialDocument document) {
    return new ValidationContext(Objects.requireNonNull(document, "document"), null);
  }

  /**
   * Begins the validation of a document on a page.
   *
   * @param document any document, including a draft
   * @param layout gives the page that the document would be set on; asked by the rules that need it
   * @return the context, with nothing read yet
   */
  public static ValidationContext of(OfficialDocument document, Supplier<PageLayout> layout) {
    Objects.requireNonNull(document, "document");
    return new ValidationContext(document, Objects.requireNonNull(layout, "layout"));
  }

  /**
   * Returns the document.
   *
   * @return the document
   */
  public OfficialDocument document() {
    return document;
  }

  /**
   * Returns the page that the document would be set on.
   *
   * @return the layout; empty where it is not known
   */
  public Optional<PageLayout> layout() {
    return Optional.ofNullable(layout).map(Supplier::get);
  }

  /**
   * Returns what was read before, or reads it now.
   *
   * @param type the type of the result; each is read once
   * @param reader reads it; may ask the same context for other types
   * @param <T> the type of the result
   * @return what the first reader of this type returned
   */
  public <T> T get(Class<T> type, Function<ValidationContext, T> reader) {
    @Nullable Object before = read.get(type);
    if (before == null) {
      before = Objects.requireNonNull(reader.apply(this), "what is read");
      read.put(type, before);
    }
    return type.cast(before);
  }
}
