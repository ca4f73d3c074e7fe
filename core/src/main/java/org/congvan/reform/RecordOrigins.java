package org.congvan.reform;

import java.util.List;
import org.congvan.body.Inline;
import org.congvan.path.DocumentPath;
import org.congvan.path.DocumentPath.Step;

/**
 * Where the blocks of a report's body come from, such as the third record of {@code activities}. An
 * origin holds what was at hand when the block was set out; a path is made only for whoever asks.
 */
final class RecordOrigins {

  private RecordOrigins() {}

  /** Where a block comes from. */
  sealed interface Origin {
    /**
     * Returns what a place in or below the block comes from, by a path from the report on.
     *
     * @param place the steps to the place, from the body on
     * @param at the position of the first step inside the block
     */
    DocumentPath of(List<Step> place, int at);
  }

  /** A path that goes on from another one by the rest of some steps. */
  private static DocumentPath onward(DocumentPath from, List<Step> steps, int at) {
    DocumentPath path = from;
    for (Step step : steps.subList(at, steps.size())) {
      path =
          step instanceof Step.Item item
              ? path.item(item.position())
              : path.child(((Step.Component) step).name());
    }
    return path;
  }

  /** Whether a step leads to a component of this name. */
  private static boolean isTo(String component, List<Step> place, int at) {
    return at < place.size()
        && place.get(at) instanceof Step.Component step
        && step.name().equals(component);
  }

  /** A paragraph that is a part of the report itself. */
  record OfParagraph(DocumentPath all, int position) implements Origin {

    @Override
    public DocumentPath of(List<Step> place, int at) {
      return onward(all.item(position), place, at);
    }
  }

  /**
   * A paragraph or item with the words of a record.
   *
   * @param all where the records are, such as {@code activities}
   * @param position the position of the record
   * @param words its words
   */
  record OfRecord(DocumentPath all, int position, List<Inline> words) implements Origin {

    @Override
    public DocumentPath of(List<Step> place, int at) {
      DocumentPath source = all.item(position);
      return isTo("inlines", place, at)
          ? onward(source.child("text"), place, at + 1)
          : onward(source, place, at);
    }
  }

  /** A list with an item for each record. */
  record OfList(DocumentPath all, List<OfRecord> records) implements Origin {

    @Override
    public DocumentPath of(List<Step> place, int at) {
      return isTo("items", place, at)
              && at + 1 < place.size()
              && place.get(at + 1) instanceof Step.Item item
              && item.position() < records.size()
          ? records.get(item.position()).of(place, at + 2)
          : onward(all, place, at);
    }
  }

  /** A section for a part of the outline, with what is in it. */
  record OfPart(DocumentPath source, List<Origin> inside) implements Origin {

    @Override
    public DocumentPath of(List<Step> place, int at) {
      return isTo("heading", place, at)
          ? source.child("title")
          : ofBlock(source, inside, place, at);
    }
  }

  /** What a place among blocks comes from, or in what holds them. */
  static DocumentPath ofBlock(DocumentPath source, List<Origin> blocks, List<Step> place, int at) {
    return isTo("blocks", place, at)
            && at + 1 < place.size()
            && place.get(at + 1) instanceof Step.Item item
            && item.position() < blocks.size()
        ? blocks.get(item.position()).of(place, at + 2)
        : onward(source, place, at);
  }
}
