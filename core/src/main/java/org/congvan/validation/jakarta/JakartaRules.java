package org.congvan.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSet;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Severity;
import org.congvan.rule.ValidationContext;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Bean Validation as a rule, {@code BEAN-001} (ràng buộc của hệ thống sử dụng): violations of the
 * constraints that a host puts on its own content are in the same report, with the same kind of
 * path.
 *
 * <pre>{@code
 * JakartaRules rules =
 *     JakartaRules.builder(factory.getValidator())
 *         .interpolator(factory.getMessageInterpolator())
 *         .build();
 * RegulationCatalogue law = RegulationCatalogue.standard().withRules(rules::addTo);
 * ValidationReport report = DocumentValidator.of(law).validate(dispatch);
 * String text = ValidationReportFormatter.of(law).format(report, locale);
 * }</pre>
 *
 * <p><b>Language.</b> A report contains no text, but only the provider has the messages of a host's
 * constraints. So a finding has the message in both languages of formatted reports, and the message
 * of the rule picks one. Arguments: the offending value (empty unless it is a text, number, date or
 * enum constant), the message in Vietnamese, the message in English, the type of the constraint,
 * the path of the provider. Without an interpolator both messages are that of the violation.
 *
 * <p><b>No duplicates.</b> The constraints of this library repeat rules, and their message keys
 * contain the rule id ({@code org.congvan.META-004}, {@code org.congvan.HEAD-001.number}). Such a
 * violation is left to the rule set, which knows whether the requirement was in force on the date
 * of the document; it is reported here only within the content, which no such rule checks.
 *
 * <p>Findings are ordered by path, then by message. A path through a map or a class that is not a
 * record ends at the last record; violations on the whole document are at {@code header}. On the
 * module path, a host opens the package of its content to {@code org.congvan.core}, or paths end at
 * {@code content}. This package works with any provider; {@code ParameterMessageInterpolator} of
 * Hibernate Validator needs no EL engine.
 */
public final class JakartaRules implements Rule<OfficialDocument> {

  /** The id of the rule. */
  public static final RuleId ID = RuleId.parse("BEAN-001");

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final String OWN_KEYS = "{org.congvan.";
  private static final String CONTENT = "content";
  private static final String ID_SUFFIX = "+bean";

  private static final Basis HOST =
      new Basis.Practice("ràng buộc Bean Validation do hệ thống sử dụng đặt ra", Confidence.HIGH);

  private static final String HOST_IN_ENGLISH =
      "Bean Validation constraints that the system in use has set";

  private static final String DEMAND =
      "Văn bản thỏa mãn các ràng buộc Bean Validation của hệ thống sử dụng.";

  private static final String DEMAND_IN_ENGLISH =
      "The document satisfies the Bean Validation constraints of the system in use.";

  private final Validator validator;
  private final @Nullable MessageInterpolator interpolator;
  private final Severity severity;
  private final Basis basis;
  private final Class<?>[] groups;

  private JakartaRules(Builder builder) {
    validator = builder.validator;
    interpolator = builder.interpolator;
    severity = builder.severity;
    basis = builder.basis;
    groups = builder.groups.clone();
  }

  /**
   * Begins the rule.
   *
   * @param validator the validator of the host, thread-safe as the specification requires
   * @return a builder: warnings, on the basis of the practice of the host, in the default group
   */
  public static Builder builder(Validator validator) {
    return new Builder(validator);
  }

  /**
   * Returns a rule set with this rule added, in force on the same days.
   *
   * @param rules the rule set
   * @return the rule set with {@code +bean} after its id and the messages of this rule
   * @throws IllegalArgumentException if it has this rule already
   */
  public RuleSet addTo(RuleSet rules) {
    RuleMessages.Builder messages = RuleMessages.builder().addAll(rules.messages());
    for (String language : rules.messages().languages()) {
      boolean vietnamese = language.equals(VIETNAMESE.getLanguage());
      messages.text(
          Locale.forLanguageTag(language), ID, vietnamese ? "\"{0}\": {1}" : "\"{0}\": {2}");
    }
    messages.demand(VIETNAMESE, ID, DEMAND).demand(Locale.ENGLISH, ID, DEMAND_IN_ENGLISH);
    if (basis == HOST) {
      messages.basis(Locale.ENGLISH, ID, HOST_IN_ENGLISH);
    }
    return RuleSet.builder(rules.id() + ID_SUFFIX, messages.build())
        .addAll(rules.entries())
        .add(new RuleEntry(this, severity, basis))
        .build();
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public RuleSubjects<OfficialDocument> select(ValidationContext context) {
    return RuleSubjects.of(context.document());
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    validator.validate(document, groups).stream()
        .filter(violation -> !isLeftToRuleSet(violation))
        .map(
            violation ->
                new Violation(
                    AccessorPaths.of(violation.getPropertyPath(), document), violation, this))
        .sorted(Violation.ORDER)
        .forEach(violation -> violation.report(sink));
  }

  private static boolean isLeftToRuleSet(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (CONTENT.equals(node.getName())) {
        return false;
      }
    }
    return repeatsRule(violation.getMessageTemplate());
  }

  private static boolean repeatsRule(String template) {
    if (!template.startsWith(OWN_KEYS) || !template.endsWith("}")) {
      return false;
    }
    try {
      String key = template.substring(OWN_KEYS.length(), template.length() - 1);
      // HEAD-001.number repeats HEAD-001 too.
      RuleId unused = RuleId.parse(key.split("\\.", 2)[0]);
      return true;
    } catch (DocumentFormatException noRule) {
      return false;
    }
  }

  private String text(ConstraintViolation<?> violation, Locale language) {
    if (interpolator == null) {
      return violation.getMessage();
    }
    return interpolator.interpolate(
        violation.getMessageTemplate(), new ViolationContext(violation), language);
  }

  /** A violation with its messages. */
  private record Violation(
      DocumentPath path,
      String value,
      String vietnamese,
      String english,
      String constraint,
      String at) {

    private static final Comparator<Violation> ORDER =
        Comparator.comparing(Violation::path)
            .thenComparing(Violation::vietnamese)
            .thenComparing(Violation::english)
            .thenComparing(Violation::constraint)
            .thenComparing(Violation::at)
            .thenComparing(Violation::value);

    Violation(DocumentPath path, ConstraintViolation<?> violation, JakartaRules rules) {
      this(
          path,
          plain(violation.getInvalidValue()),
          rules.text(violation, VIETNAMESE),
          rules.text(violation, Locale.ENGLISH),
          violation.getConstraintDescriptor().getAnnotation().annotationType().getName(),
          violation.getPropertyPath().toString());
    }

    /** Other objects may print their address in memory, which differs each time. */
    private static String plain(@Nullable Object value) {
      boolean plain =
          value instanceof CharSequence
              || value instanceof Number
              || value instanceof Boolean
              || value instanceof Enum<?>
              || value instanceof TemporalAccessor;
      return plain ? String.valueOf(value) : "";
    }

    void report(FindingSink sink) {
      sink.report(path, value, vietnamese, english, constraint, at);
    }
  }

  /** Collects the settings of the rule; not thread-safe. */
  public static final class Builder {

    private final Validator validator;
    private @Nullable MessageInterpolator interpolator;
    private Severity severity = Severity.WARNING;
    private Basis basis = HOST;
    private Class<?>[] groups = {};

    private Builder(Validator validator) {
      this.validator = Objects.requireNonNull(validator, "validator");
    }

    /**
     * Sets what makes the messages in both languages.
     *
     * @param newInterpolator that of the host, from its validator factory
     * @return this builder
     */
    public Builder interpolator(MessageInterpolator newInterpolator) {
      interpolator = Objects.requireNonNull(newInterpolator, "newInterpolator");
      return this;
    }

    /**
     * Sets the severity of findings and their basis. As everywhere, an error needs a clause that
     * was read or a contradiction.
     *
     * @param newSeverity the severity
     * @param newBasis what the constraints of the host rest on, in Vietnamese
     * @return this builder
     */
    public Builder severity(Severity newSeverity, Basis newBasis) {
      severity = Objects.requireNonNull(newSeverity, "newSeverity");
      basis = Objects.requireNonNull(newBasis, "newBasis");
      return this;
    }

    /**
     * Sets the groups to validate.
     *
     * @param newGroups the groups; none for the default group
     * @return this builder
     */
    public Builder groups(Class<?>... newGroups) {
      for (Class<?> group : Objects.requireNonNull(newGroups, "newGroups")) {
        Objects.requireNonNull(group, "group");
      }
      groups = newGroups.clone();
      return this;
    }

    /**
     * Makes the rule.
     *
     * @return the rule
     */
    public JakartaRules build() {
      return new JakartaRules(this);
    }
  }
}
