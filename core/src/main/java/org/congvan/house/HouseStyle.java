package org.congvan.house;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.PageLayout;
import org.congvan.regulation.Regulation;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSet;
import org.congvan.rules.AbbreviationRules;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * The house style of an agency or province (quy ước trình bày của cơ quan): what it chooses where a
 * regulation leaves room, such as letters of 13 pt and a left margin of 35 mm under Decree
 * 30/2020/NĐ-CP, its abbreviations, and rules of its own. Immutable.
 *
 * <pre>{@code
 * RegulationCatalogue standard = RegulationCatalogue.standard();
 * HouseStyle house =
 *     HouseStyle.of("skhcn", standard.require("nd30-2020"))
 *         .withLayout(page -> page.withSize(Component.BODY, 13).withLeftMargin(Length.mm(35)));
 * RegulationCatalogue law = house.addTo(standard);
 * }</pre>
 *
 * <p>It belongs to one regulation: a document under another one, such as a successor of the decree,
 * is judged and set without it. Every choice is checked against the regulation when it is made.
 */
public final class HouseStyle {

  private final String id;
  private final RegulationEntry entry;
  private final @Nullable PageLayout layout;
  private final List<RuleEntry> rules;
  private final RuleMessages messages;

  private HouseStyle(
      String id,
      RegulationEntry entry,
      @Nullable PageLayout layout,
      List<RuleEntry> rules,
      RuleMessages messages) {
    this.id = id;
    this.entry = entry;
    this.layout = layout;
    this.rules = rules;
    this.messages = messages;
  }

  /**
   * Begins a house style that chooses nothing yet.
   *
   * @param id its stable name in reports, such as {@code "skhcn"}
   * @param entry the regulation that it belongs to, of the catalogue that it will be added to
   * @return the house style
   * @throws IllegalArgumentException if the id is blank
   */
  public static HouseStyle of(String id, RegulationEntry entry) {
    return new HouseStyle(
        RequiredText.of(id, "Id of a house style"),
        Objects.requireNonNull(entry, "entry"),
        null,
        List.of(),
        RuleMessages.builder().build());
  }

  /**
   * Reads a house style from a file in UTF-8: a choice a line, {@code key = value}; lines that
   * begin with {@code #} and blank lines are skipped.
   *
   * <pre>{@code
   * house = skhcn
   * regulation = nd30-2020
   * size.body = 13 pt
   * margin.left = 35 mm
   * indent = 10 mm
   * paragraph-spacing = 6 pt
   * line-spacing = 115 %
   * decision.document = 12/QĐ-SKHCN
   * decision.location = Điều 2
   * decision.quote = Ban hành kèm theo Quyết định này Danh mục chữ viết tắt
   * agency.SKHCN = Sở Khoa học và Công nghệ
   * unit.SKHCN.VP = Văn phòng
   * }</pre>
   *
   * <p>Sizes are named as {@link org.congvan.layout.Component} names its constants, in small
   * letters with hyphens: {@code size.national-name}. Margins are {@code top}, {@code bottom},
   * {@code left} and {@code right}. Agencies and units need the decision that sets their
   * abbreviations; {@code severity = error} makes its findings errors, which are warnings
   * otherwise.
   *
   * @param in the file, 1 MiB at most; not closed
   * @param regulations the catalogue that has the regulation, and that the style will be added to
   * @return the house style
   * @throws DocumentFormatException if a line is not what it should be, a key is unknown or given
   *     twice, or the regulation does not allow a choice; the message names line, key and value
   * @throws IOException if the stream fails
   */
  public static HouseStyle read(InputStream in, RegulationCatalogue regulations)
      throws IOException {
    return HouseSettings.of(HouseFile.read(in), regulations).style();
  }

  /**
   * Makes a house style of settings that a host keeps elsewhere, such as in its own configuration.
   *
   * @param settings the values by the keys of the file
   * @param regulations the catalogue that has the regulation, and that the style will be added to
   * @return the house style
   * @throws DocumentFormatException if a key is unknown, a value is not what it should be, or the
   *     regulation does not allow a choice; the message names key and value
   */
  public static HouseStyle ofSettings(
      Map<String, String> settings, RegulationCatalogue regulations) {
    return HouseSettings.of(Setting.all(settings), regulations).style();
  }

  /**
   * Returns the stable name.
   *
   * @return such as {@code "skhcn"}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the regulation that it belongs to; documents under another are not touched.
   *
   * @return such as Decree 30/2020/NĐ-CP
   */
  public Regulation regulation() {
    return entry.regulation();
  }

  /**
   * Returns the page with the choices made.
   *
   * @return the layout; that of the regulation where nothing was chosen
   */
  public PageLayout layout() {
    return layout == null ? entry.layout() : layout;
  }

  /**
   * Returns the rules that are added to those of the regulation.
   *
   * @return the rules with severity and basis
   */
  public List<RuleEntry> rules() {
    return rules;
  }

  /**
   * Returns this style with more choices on the page.
   *
   * @param choices makes them, such as {@code page -> page.withSize(Component.BODY, 13)}
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not leave a choice open; the message
   *     names component, clause, what is right and what was given
   */
  public HouseStyle withLayout(UnaryOperator<PageLayout> choices) {
    PageLayout chosen = Objects.requireNonNull(choices.apply(layout()), "layout");
    chosen.requireWithin(entry.layout());
    return new HouseStyle(id, entry, chosen, rules, messages);
  }

  /**
   * Returns this style with rules by the agency's own list of abbreviations.
   *
   * @param abbreviations the rules
   * @return the changed copy
   */
  public HouseStyle withAbbreviations(AbbreviationRules abbreviations) {
    return withRules(abbreviations.entries(), RuleMessages.builder().build());
  }

  /**
   * Returns this style with rules of the agency's own.
   *
   * @param more the rules with severity and basis
   * @param texts their messages, in Vietnamese and English
   * @return the changed copy
   */
  public HouseStyle withRules(List<RuleEntry> more, RuleMessages texts) {
    return new HouseStyle(
        id,
        entry,
        layout,
        Stream.concat(rules.stream(), more.stream()).toList(),
        RuleMessages.builder().addAll(messages).addAll(texts).build());
  }

  /**
   * Returns a catalogue in which the regulation has this page and these rules too. Validator,
   * renderers and command line follow it.
   *
   * @param regulations the catalogue that the style was made for, perhaps with other rules
   * @return the changed copy; the rule set has {@code +} and the id of this style after its id
   * @throws IllegalArgumentException if the catalogue lacks the regulation, has another page for it
   *     than this style was made from, or has one of the rules already, or a rule has no message
   */
  public RegulationCatalogue addTo(RegulationCatalogue regulations) {
    String regulation = regulation().id();
    RegulationEntry present = regulations.require(regulation);
    RegulationCatalogue changed = regulations;
    if (layout != null) {
      if (!present.layout().equals(entry.layout())) {
        throw new IllegalArgumentException(
            "House style "
                + id
                + " was made from another page of "
                + regulation
                + " than this catalogue has; make it from regulations.require(\""
                + regulation
                + "\")");
      }
      changed = changed.withLayout(regulation, layout);
    }
    return rules.isEmpty() ? changed : changed.withRules(regulation, this::addTo);
  }

  private RuleSet addTo(RuleSet present) {
    for (RuleEntry own : rules) {
      if (present.entries().stream().anyMatch(each -> each.id().equals(own.id()))) {
        throw new IllegalArgumentException(
            "House style "
                + id
                + " adds rule "
                + own.id()
                + ", which rule set "
                + present.id()
                + " has already; give the rule another id, or add the style once");
      }
    }
    return RuleSet.builder(
            present.id() + "+" + id,
            RuleMessages.builder().addAll(present.messages()).addAll(messages).build())
        .addAll(present.entries())
        .addAll(rules)
        .build();
  }

  /**
   * Returns whether the style speaks for documents under a regulation.
   *
   * @param governing the regulation that governs a document
   * @return true if it is the one that the style belongs to
   */
  public boolean appliesTo(Regulation governing) {
    return governing.id().equals(regulation().id());
  }

  @Override
  public String toString() {
    return id + " (" + regulation() + ")";
  }
}
