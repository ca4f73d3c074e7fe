package org.congvan.spring.settings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.congvan.render.json.JsonLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.unit.DataSize;

/**
 * The settings of an application (cấu hình), such as {@code congvan.regulation=nd30-2020}.
 *
 * @param locale the language of messages where a request asks for neither Vietnamese nor English:
 *     {@code vi} or {@code en}
 * @param regulation by which regulation documents are judged and set, whatever their date, such as
 *     {@code nd30-2020}; null where their dates decide
 * @param asOf the day by which drafts without a date are judged and set, such as {@code
 *     2026-03-05}; null where they are not
 * @param house the choices of the agency
 * @param limits how much a document that is read may demand
 * @param formats the formats that controllers answer in, by their ids, in the order of preference,
 *     such as {@code [json, docx, pdf-a3]}; empty for all that are registered, JSON first
 * @param problems what is answered when a document is refused
 * @param http the service out of the box
 */
@ConfigurationProperties("congvan")
public record CongvanProperties(
    @DefaultValue("vi") Locale locale,
    @Nullable String regulation,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
    @DefaultValue House house,
    @DefaultValue Limits limits,
    @DefaultValue List<String> formats,
    @DefaultValue Problems problems,
    @DefaultValue Http http) {

  /**
   * Checks what belongs together.
   *
   * @throws InvalidConfigurationPropertyValueException if the language is neither Vietnamese nor
   *     English, or both a regulation and a day are given
   */
  public CongvanProperties {
    formats = List.copyOf(formats);
    if (!locale.getLanguage().equals("vi") && !locale.getLanguage().equals("en")) {
      throw new InvalidConfigurationPropertyValueException(
          "congvan.locale", locale, "Messages are in Vietnamese or English: vi or en.");
    }
    if (regulation != null && asOf != null) {
      throw new InvalidConfigurationPropertyValueException(
          "congvan.as-of",
          asOf,
          "Under congvan.regulation=" + regulation + " no date counts. Leave one of them out.");
    }
  }

  /**
   * The choices of an agency ({@link org.congvan.house.HouseStyle}), as a file or by their keys;
   * not both.
   *
   * @param file a file of choices, such as {@code classpath:skhcn.house}; null for none
   * @param choices the choices by the keys of such a file, such as {@code size.body} to {@code 13
   *     pt}; keys with other letters than small ones in brackets, {@code "[unit.SKHCN.VP]"}
   */
  public record House(@Nullable Resource file, @DefaultValue Map<String, String> choices) {

    /**
     * Checks that choices are given once.
     *
     * @throws InvalidConfigurationPropertyValueException if there are a file and choices
     */
    public House {
      choices = Map.copyOf(choices);
      if (file != null && !choices.isEmpty()) {
        throw new InvalidConfigurationPropertyValueException(
            "congvan.house.file",
            file,
            "There are choices beside the file, congvan.house.choices. Leave one of them out.");
      }
    }
  }

  /**
   * How much a document that is read may demand, as {@link JsonLimits} has it.
   *
   * @param depth how deep objects and lists may be nested
   * @param values how many values a document may hold
   * @param nameLength how long a field's name may be
   * @param stringLength how long a text may be
   * @param numberLength how many characters a number may have
   * @param documentLength how long a document in any format may be, such as {@code 16MB}
   */
  public record Limits(
      @DefaultValue("200") int depth,
      @DefaultValue("500000") int values,
      @DefaultValue("200") int nameLength,
      @DefaultValue("14000000") int stringLength,
      @DefaultValue("1000") int numberLength,
      @DefaultValue("16000000B") DataSize documentLength) {

    /**
     * Checks the limits.
     *
     * @throws InvalidConfigurationPropertyValueException if one is out of its bounds
     */
    public Limits {
      try {
        limits(depth, values, nameLength, stringLength, numberLength, documentLength);
      } catch (IllegalArgumentException outside) {
        throw new InvalidConfigurationPropertyValueException(
            "congvan.limits",
            List.of(depth, values, nameLength, stringLength, numberLength, documentLength),
            String.valueOf(outside.getMessage()));
      }
    }

    /**
     * Returns the limits as the reader of JSON takes them.
     *
     * @return the limits
     */
    public JsonLimits json() {
      return limits(depth, values, nameLength, stringLength, numberLength, documentLength);
    }

    private static JsonLimits limits(
        int depth, int values, int name, int string, int number, DataSize document) {
      int bytes = (int) Math.max(-1, Math.min(Integer.MAX_VALUE, document.toBytes()));
      return new JsonLimits(depth, values, name, string, number, bytes);
    }
  }

  /**
   * What is answered when a document is refused.
   *
   * @param enabled whether controllers that take or give documents answer with {@code
   *     application/problem+json}; otherwise Spring's own answers are given
   */
  public record Problems(@DefaultValue("true") boolean enabled) {}

  /**
   * The service out of the box, {@code POST /documents/validate}, {@code render} and {@code
   * extract}.
   *
   * @param enabled whether it is there
   * @param remote whether it answers other machines; otherwise this one alone
   * @param timeout how long a body may take to arrive, and the work to be done, such as {@code 20s}
   * @param workers how many documents are worked on at a time; 0 for as many as there are
   *     processors
   */
  public record Http(
      @DefaultValue("false") boolean enabled,
      @DefaultValue("false") boolean remote,
      @DefaultValue("20s") Duration timeout,
      @DefaultValue("0") int workers) {

    /**
     * Checks the bounds.
     *
     * @throws InvalidConfigurationPropertyValueException if the time is not between a tenth of a
     *     second and an hour, or there are fewer workers than none
     */
    public Http {
      if (timeout.toMillis() < 100 || timeout.toHours() >= 1) {
        throw new InvalidConfigurationPropertyValueException(
            "congvan.http.timeout", timeout, "It must be 100ms or more and below 1h, such as 20s.");
      }
      if (workers < 0) {
        throw new InvalidConfigurationPropertyValueException(
            "congvan.http.workers", workers, "It must be 0 or more, such as 2.");
      }
    }
  }
}
