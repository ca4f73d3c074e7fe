package org.congvan.reform;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Inline;

/**
 * Something that was done in the period (hoạt động, kết quả thực hiện), such as "Công khai các thủ
 * tục hành chính …" with its counts.
 *
 * @param aspect whether it is about content, form or quantity
 * @param text what was done, in the report's words; not empty
 * @param areas the reform areas it belongs to; empty where the report does not say
 * @param channels the channels it went through; empty where the report names none
 * @param counts the figures recorded for it, in the order of the text; empty where nothing is
 *     counted
 */
public record Activity(
    ActivityAspect aspect,
    List<Inline> text,
    List<ReformArea> areas,
    List<CommunicationChannel> channels,
    List<ActivityCount> counts) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no text
   */
  public Activity {
    Objects.requireNonNull(aspect, "aspect");
    text = Statement.require(text, "Activity");
    areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
    channels = List.copyOf(Objects.requireNonNull(channels, "channels"));
    counts = List.copyOf(Objects.requireNonNull(counts, "counts"));
  }

  /**
   * Makes an activity without areas, channels or counts.
   *
   * @param aspect whether it is about content, form or quantity
   * @param text what was done
   * @return the activity
   */
  public static Activity of(ActivityAspect aspect, Inline... text) {
    return new Activity(aspect, List.of(text), List.of(), List.of(), List.of());
  }

  /**
   * Returns this activity with another aspect.
   *
   * @param newAspect whether it is about content, form or quantity
   * @return the changed copy
   */
  public Activity withAspect(ActivityAspect newAspect) {
    return new Activity(newAspect, text, areas, channels, counts);
  }

  /**
   * Returns this activity with other words.
   *
   * @param newText what was done, in the report's words; not empty
   * @return the changed copy
   * @throws IllegalArgumentException if there is no text
   */
  public Activity withText(List<Inline> newText) {
    return new Activity(aspect, newText, areas, channels, counts);
  }

  /**
   * Returns this activity with areas.
   *
   * @param newAreas the reform areas it belongs to; empty where the report does not say
   * @return the changed copy
   */
  public Activity withAreas(List<ReformArea> newAreas) {
    return new Activity(aspect, text, newAreas, channels, counts);
  }

  /**
   * Returns this activity with areas.
   *
   * @param newAreas the reform areas it belongs to
   * @return the changed copy
   */
  public Activity withAreas(ReformArea... newAreas) {
    return withAreas(List.of(newAreas));
  }

  /**
   * Returns this activity with channels.
   *
   * @param newChannels the channels it went through; empty where the report names none
   * @return the changed copy
   */
  public Activity withChannels(List<CommunicationChannel> newChannels) {
    return new Activity(aspect, text, areas, newChannels, counts);
  }

  /**
   * Returns this activity with channels.
   *
   * @param newChannels the channels it went through
   * @return the changed copy
   */
  public Activity withChannels(CommunicationChannel... newChannels) {
    return withChannels(List.of(newChannels));
  }

  /**
   * Returns this activity with counts.
   *
   * @param newCounts the figures recorded for it, in the order of the text; empty where nothing is
   *     counted
   * @return the changed copy
   */
  public Activity withCounts(List<ActivityCount> newCounts) {
    return new Activity(aspect, text, areas, channels, newCounts);
  }

  /**
   * Returns this activity with counts.
   *
   * @param newCounts the figures in the order of the text
   * @return the changed copy
   */
  public Activity withCounts(ActivityCount... newCounts) {
    return withCounts(List.of(newCounts));
  }
}
