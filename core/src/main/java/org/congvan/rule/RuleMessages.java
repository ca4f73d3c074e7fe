package org.congvan.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.text.check.RequiredText;
import org.congvan.text.template.Placeholders;

/**
 * The words of the rules of a set, by language: the messages for their findings (thông điệp), such
 * as {@code Dòng lưu ghi "{0}" nhưng ký hiệu văn bản ghi "{1}". …}, and what each rule demands (yêu
 * cầu), such as {@code Tên đơn vị soạn thảo trong dòng lưu và trong ký hiệu viết giống nhau.}
 *
 * <p>{@code {0}}, {@code {1}} … are the arguments of the finding; all other characters, including
 * apostrophes and braces, are literal. {@code {#0}} is an argument that says in no language what it
 * means, such as {@code TYPE; ISSUER}: each of its keys is replaced by the word for it. Readers of
 * a language that was not added get the first one added.
 */
public final class RuleMessages {

  private static final String BASIS_KEY = "basis.";
  private static final String WORD_KEY = "word.";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("; ", Pattern.LITERAL);

  private final Map<String, Map<RuleId, String>> byLanguage;
  private final Map<String, Map<RuleId, String>> bases;
  private final Map<String, Map<RuleId, String>> demands;
  private final Map<String, Map<String, String>> words;

  private RuleMessages(Builder builder) {
    byLanguage = copied(builder.byLanguage);
    bases = copied(builder.bases);
    demands = copied(builder.demands);
    words = copied(builder.words);
  }

  private static <K> Map<String, Map<K, String>> copied(Map<String, Map<K, String>> texts) {
    Map<String, Map<K, String>> copy = new LinkedHashMap<>();
    texts.forEach((language, each) -> copy.put(language, new TreeMap<>(each)));
    return copy;
  }

  /**
   * Begins messages.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the languages in the order in which they were added.
   *
   * @return ISO 639 codes, such as {@code [vi, en]}
   */
  public Set<String> languages() {
    return Collections.unmodifiableSet(byLanguage.keySet());
  }

  /**
   * Returns whether a rule has a message in every language.
   *
   * @param rule the rule
   * @return false if a language lacks it, or there is no language
   */
  public boolean isComplete(RuleId rule) {
    return !byLanguage.isEmpty()
        && byLanguage.values().stream().allMatch(texts -> texts.containsKey(rule));
  }

  /**
   * Returns the message of a rule, filled with arguments.
   *
   * @param rule the rule
   * @param arguments the values for {@code {0}}, {@code {1}} …; a placeholder without one stays as
   *     it is
   * @param locale the language; if it was not added, the first one is used
   * @return the message; the id and the arguments if the rule has none
   */
  public String text(RuleId rule, List<String> arguments, Locale locale) {
    String language = locale.getLanguage();
    if (!byLanguage.containsKey(language)) {
      language = byLanguage.keySet().stream().findFirst().orElse(language);
    }
    String pattern = byLanguage.getOrDefault(language, Map.of()).get(rule);
    Map<String, String> known = words.getOrDefault(language, Map.of());
    return pattern == null
        ? rule + " " + String.join(", ", arguments)
        : Placeholders.fill(pattern, arguments, keys -> inWords(keys, known));
  }

  /** The words for keys; a key without one stays as it is. */
  private static String inWords(String keys, Map<String, String> known) {
    return BETWEEN_WORDS
        .splitAsStream(keys)
        .map(key -> known.getOrDefault(key, key))
        .collect(Collectors.joining("; "));
  }

  /**
   * Finds a translation of the basis of a rule. A basis is in Vietnamese: the reason of a {@link
   * org.congvan.regulation.Basis.Consistency}, the source of a {@link
   * org.congvan.regulation.Basis.Practice} or an {@link org.congvan.regulation.Basis.UnreadClause}.
   * Quoted clauses are not translated.
   *
   * @param rule the rule
   * @param locale the language
   * @return such as {@code "each recipient is named once"}; empty if there is no translation
   */
  public Optional<String> findBasis(RuleId rule, Locale locale) {
    return Optional.ofNullable(bases.getOrDefault(locale.getLanguage(), Map.of()).get(rule));
  }

  /**
   * Finds what a rule demands, in one sentence. Rules of a host need not say it.
   *
   * @param rule the rule
   * @param locale the language; if the rule says nothing in it, that of its first sentence is used
   * @return such as {@code "A number below 10 has a zero in front."}; empty if the rule has no such
   *     sentence
   */
  public Optional<String> findDemand(RuleId rule, Locale locale) {
    String words = demands.getOrDefault(locale.getLanguage(), Map.of()).get(rule);
    return words == null
        ? demands.values().stream().flatMap(each -> Stream.ofNullable(each.get(rule))).findFirst()
        : Optional.of(words);
  }

  /** Collects messages; not thread-safe. */
  public static final class Builder {

    private final Map<String, Map<RuleId, String>> byLanguage = new LinkedHashMap<>();
    private final Map<String, Map<RuleId, String>> bases = new LinkedHashMap<>();
    private final Map<String, Map<RuleId, String>> demands = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a message.
     *
     * @param locale its language
     * @param rule the rule
     * @param pattern the text, with {@code {0}} … for the arguments
     * @return this builder
     * @throws IllegalArgumentException if the text is blank or the rule has one in this language
     */
    public Builder text(Locale locale, RuleId rule, String pattern) {
      Objects.requireNonNull(pattern, "pattern");
      Objects.requireNonNull(rule, "rule");
      put(byLanguage, locale, rule, RequiredText.of(pattern, "Message of rule " + rule));
      return this;
    }

    /**
     * Adds a translation of the basis of a rule.
     *
     * @param locale its language, not Vietnamese
     * @param rule the rule
     * @param words the translation
     * @return this builder
     * @throws IllegalArgumentException if the text is blank or the rule has one in this language
     */
    public Builder basis(Locale locale, RuleId rule, String words) {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(rule, "rule");
      put(bases, locale, rule, RequiredText.of(words, "Basis of rule " + rule));
      return this;
    }

    /**
     * Adds what a rule demands.
     *
     * @param locale the language
     * @param rule the rule
     * @param words one sentence without arguments
     * @return this builder
     * @throws IllegalArgumentException if the text is blank or the rule has one in this language
     */
    public Builder demand(Locale locale, RuleId rule, String words) {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(rule, "rule");
      put(demands, locale, rule, RequiredText.of(words, "Demand of rule " + rule));
      return this;
    }

    /**
     * Adds the word for a key that arguments have in no language.
     *
     * @param locale the language of the word
     * @param key the key, such as {@code ISSUER}
     * @param word the word, such as {@code "the issuer"}
     * @return this builder
     * @throws IllegalArgumentException if the word is blank or the key has one in this language
     */
    public Builder word(Locale locale, String key, String word) {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(word, "word");
      put(words, locale, key, RequiredText.of(word, "Word for " + key));
      return this;
    }

    /**
     * Adds all texts of other messages, after those added so far.
     *
     * @param others the messages, such as those of a rule set to extend
     * @return this builder
     * @throws IllegalArgumentException if a rule has two texts in one language
     */
    public Builder addAll(RuleMessages others) {
      Objects.requireNonNull(others, "others");
      others.byLanguage.forEach((language, texts) -> addAll(language, texts, this::text));
      others.bases.forEach((language, texts) -> addAll(language, texts, this::basis));
      others.demands.forEach((language, texts) -> addAll(language, texts, this::demand));
      others.words.forEach((language, texts) -> addAll(language, texts, this::word));
      return this;
    }

    private static <K> void addAll(String language, Map<K, String> texts, TextSink<K> sink) {
      texts.forEach((key, text) -> sink.put(Locale.forLanguageTag(language), key, text));
    }

    private static <K> void put(
        Map<String, Map<K, String>> texts, Locale locale, K key, String text) {
      Objects.requireNonNull(locale, "locale");
      Objects.requireNonNull(key, "key");
      String previous =
          texts.computeIfAbsent(locale.getLanguage(), language -> new TreeMap<>()).put(key, text);
      if (previous != null) {
        throw new IllegalArgumentException(
            (key instanceof RuleId ? "Rule " + key : "Key " + key)
                + " has two texts in "
                + locale.getLanguage()
                + ": "
                + previous);
      }
    }

    /**
     * Adds the texts of a properties file in UTF-8, with rule ids as keys, and closes it. The key
     * {@code basis.RCPT-005} gives the translation of a basis, {@code word.ISSUER} the word for a
     * key of arguments.
     *
     * @param locale the language of the file
     * @param properties the file
     * @return this builder
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if a key is not a rule id, or a text is blank or duplicate
     */
    public Builder properties(Locale locale, InputStream properties) {
      Properties read = read(locale, properties);
      for (String key : read.stringPropertyNames()) {
        if (key.startsWith(WORD_KEY)) {
          word(locale, key.substring(WORD_KEY.length()), read.getProperty(key));
        } else if (key.startsWith(BASIS_KEY)) {
          basis(locale, RuleId.parse(key.substring(BASIS_KEY.length())), read.getProperty(key));
        } else {
          text(locale, RuleId.parse(key), read.getProperty(key));
        }
      }
      return this;
    }

    /**
     * Adds what rules demand from a properties file in UTF-8, with rule ids as keys, and closes it.
     *
     * @param locale the language of the file
     * @param properties the file
     * @return this builder
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if a key is not a rule id, or a text is blank or duplicate
     */
    public Builder demands(Locale locale, InputStream properties) {
      Properties read = read(locale, properties);
      for (String key : read.stringPropertyNames()) {
        demand(locale, RuleId.parse(key), read.getProperty(key));
      }
      return this;
    }

    private static Properties read(Locale locale, InputStream properties) {
      Objects.requireNonNull(locale, "locale");
      Objects.requireNonNull(properties, "properties");
      Properties read = new Properties();
      try (Reader reader = new InputStreamReader(properties, StandardCharsets.UTF_8)) {
        read.load(reader);
        return read;
      } catch (IOException broken) {
        throw new UncheckedIOException("Cannot read messages in " + locale.getLanguage(), broken);
      }
    }

    /**
     * Makes the messages.
     *
     * @return the messages
     */
    public RuleMessages build() {
      return new RuleMessages(this);
    }

    private interface TextSink<K> {
      Builder put(Locale locale, K key, String text);
    }
  }
}
