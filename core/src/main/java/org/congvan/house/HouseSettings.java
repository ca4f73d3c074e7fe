package org.congvan.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.code.AgencyAbbreviations;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.regulation.Basis;
import org.congvan.rule.Severity;
import org.congvan.rules.AbbreviationRules;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** The settings of a house style by their keys, and what they say together. */
final class HouseSettings {

  private static final String HOUSE = "house";
  private static final String REGULATION = "regulation";
  private static final String INDENT = "indent";
  private static final String PARAGRAPH_SPACING = "paragraph-spacing";
  private static final String LINE_SPACING = "line-spacing";
  private static final String DOCUMENT = "decision.document";
  private static final String LOCATION = "decision.location";
  private static final String QUOTE = "decision.quote";
  private static final String SEVERITY = "severity";
  private static final String MARGIN = "margin.";
  private static final String SIZE = "size.";
  private static final String AGENCY = "agency.";
  private static final String UNIT = "unit.";

  private static final List<String> PLAIN_KEYS =
      List.of(
          HOUSE,
          REGULATION,
          INDENT,
          PARAGRAPH_SPACING,
          LINE_SPACING,
          DOCUMENT,
          LOCATION,
          QUOTE,
          SEVERITY);

  private static final String EXPECTED_KEYS =
      "expected one of "
          + String.join(", ", PLAIN_KEYS)
          + ", margin.left, size.body, agency.SKHCN, unit.SKHCN.VP and the like";

  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,4}+) ?%");

  private static final Map<String, Component> COMPONENTS =
      Stream.of(Component.values())
          .collect(
              Collectors.toMap(
                  each -> VietnameseText.toLowerCase(each.name()).replace('_', '-'),
                  each -> each,
                  (a, b) -> a,
                  LinkedHashMap::new));

  private final Map<String, Setting> plain = new HashMap<>();
  private final List<Setting> margins = new ArrayList<>();
  private final Map<Component, Setting> sizes = new LinkedHashMap<>();
  private final Map<String, Setting> agencies = new LinkedHashMap<>();
  private final List<Setting> units = new ArrayList<>();
  private final RegulationCatalogue regulations;

  private HouseSettings(RegulationCatalogue regulations) {
    this.regulations = regulations;
  }

  static HouseSettings of(List<Setting> settings, RegulationCatalogue regulations) {
    HouseSettings sorted = new HouseSettings(regulations);
    Map<String, Setting> before = new HashMap<>();
    for (Setting each : settings) {
      Setting same = before.putIfAbsent(each.key(), each);
      if (same != null) {
        throw each.refused(
            each.key()
                + " is given already"
                + (same.line() == 0 ? "" : ", on line " + same.line()));
      }
      sorted.put(each);
    }
    return sorted;
  }

  private void put(Setting setting) {
    String key = setting.key();
    if (PLAIN_KEYS.contains(key)) {
      plain.put(key, setting);
    } else if (key.startsWith(SIZE)) {
      sizes.put(component(setting), setting);
    } else if (key.startsWith(MARGIN)) {
      margins.add(setting);
    } else if (key.startsWith(AGENCY)) {
      agencies.put(key.substring(AGENCY.length()), setting);
    } else if (key.startsWith(UNIT)) {
      units.add(setting);
    } else {
      throw setting.refused("unknown key; " + EXPECTED_KEYS);
    }
  }

  private static Component component(Setting setting) {
    Component component = COMPONENTS.get(setting.key().substring(SIZE.length()));
    if (component == null) {
      throw setting.refused(
          "unknown component; expected one of " + String.join(", ", COMPONENTS.keySet()));
    }
    return component;
  }

  HouseStyle style() {
    RegulationEntry entry = require(REGULATION, "nd30-2020").as(regulations::require);
    HouseStyle style = require(HOUSE, "skhcn").as(id -> HouseStyle.of(id, entry));
    PageLayout layout = layout(entry);
    if (layout != null) {
      style = style.withLayout(page -> layout);
    }
    AbbreviationRules abbreviations = abbreviations();
    return abbreviations == null ? style : style.withAbbreviations(abbreviations);
  }

  private Setting require(String key, String example) {
    Setting setting = plain.get(key);
    if (setting == null) {
      throw new DocumentFormatException(
          "House style has no " + key + "; expected a line such as " + key + " = " + example);
    }
    return setting;
  }

  /** Returns the page with the choices; null where there are none. */
  private @Nullable PageLayout layout(RegulationEntry entry) {
    List<Setting> spacing =
        Stream.of(INDENT, PARAGRAPH_SPACING, LINE_SPACING)
            .map(plain::get)
            .flatMap(Stream::ofNullable)
            .toList();
    if (sizes.isEmpty() && margins.isEmpty() && spacing.isEmpty()) {
      return null;
    }
    PageLayout page = entry.layout();
    for (Component component : leadingFirst(page)) {
      PageLayout before = page;
      Setting setting = sizes.get(component);
      if (setting != null) {
        page = setting.as(value -> before.withSize(component, points(value)));
      }
    }
    for (Setting margin : margins) {
      PageLayout before = page;
      page = margin.as(value -> withMargin(before, margin, millimetres(value)));
    }
    for (Setting each : spacing) {
      PageLayout before = page;
      page = each.as(value -> withSpacing(before, each.key(), value));
    }
    return page;
  }

  /** Sizes that others go with come before the others, wherever they are in the file. */
  private List<Component> leadingFirst(PageLayout page) {
    return sizes.keySet().stream()
        .sorted(Comparator.comparing(each -> page.style(each).sizeRelation() != null))
        .toList();
  }

  private static PageLayout withMargin(PageLayout page, Setting setting, Length margin) {
    return switch (setting.key().substring(MARGIN.length())) {
      case "top" -> page.withTopMargin(margin);
      case "bottom" -> page.withBottomMargin(margin);
      case "left" -> page.withLeftMargin(margin);
      case "right" -> page.withRightMargin(margin);
      default ->
          throw new IllegalArgumentException(
              "unknown margin; expected margin.top, margin.bottom, margin.left or margin.right");
    };
  }

  private static PageLayout withSpacing(PageLayout page, String key, String value) {
    return switch (key) {
      case INDENT -> page.withIndent(millimetres(value));
      case PARAGRAPH_SPACING -> page.withParagraphSpacing(points(value));
      default -> page.withLineSpacing(percent(value));
    };
  }

  private static Length points(String value) {
    if (!value.endsWith("pt")) {
      throw DocumentFormatException.cannotRead("measure", value, "points, such as 13 pt");
    }
    return Length.parse(value);
  }

  private static Length millimetres(String value) {
    if (value.endsWith("pt")) {
      throw DocumentFormatException.cannotRead(
          "measure", value, "millimetres or centimetres, such as 35 mm or 1.27 cm");
    }
    return Length.parse(value);
  }

  private static int percent(String value) {
    Matcher written = PERCENT.matcher(value);
    if (!written.matches()) {
      throw DocumentFormatException.cannotRead(
          "line spacing", value, "percent of a single line, such as 115 %");
    }
    return Integer.parseInt(written.group(1));
  }

  /** Returns the rules by the list of abbreviations; null where there is none. */
  private @Nullable AbbreviationRules abbreviations() {
    agencies.forEach((letters, agency) -> agency.as(name -> AgencyAbbreviations.of(letters, name)));
    Map<String, Map<String, String>> unitsOf = new HashMap<>();
    for (Setting unit : units) {
      String[] parts = unit.key().substring(UNIT.length()).split("\\.", 2);
      Setting agency = agencies.get(parts[0]);
      if (parts.length < 2 || agency == null) {
        throw unit.refused(
            "a unit belongs to an agency of the list, such as unit.SKHCN.VP = Văn phòng after"
                + " agency.SKHCN = Sở Khoa học và Công nghệ");
      }
      // Checked one by one, while the line is known.
      unit.as(name -> AgencyAbbreviations.of(parts[0], agency.value()).withUnit(parts[1], name));
      unitsOf
          .computeIfAbsent(parts[0], letters -> new LinkedHashMap<>())
          .put(parts[1], unit.value());
    }
    if (agencies.isEmpty()) {
      requireNoDecision();
      return null;
    }
    List<AgencyAbbreviations> listed = new ArrayList<>();
    agencies.forEach(
        (letters, agency) ->
            listed.add(
                new AgencyAbbreviations(
                    letters, agency.value(), unitsOf.getOrDefault(letters, Map.of()))));
    return AbbreviationRules.of(listed, decision(), severity());
  }

  private void requireNoDecision() {
    for (String key : List.of(DOCUMENT, LOCATION, QUOTE, SEVERITY)) {
      Setting setting = plain.get(key);
      if (setting != null) {
        throw setting.refused("needs an agency, such as agency.SKHCN = Sở Khoa học và Công nghệ");
      }
    }
  }

  private Basis decision() {
    DocumentCode document = require(DOCUMENT, "12/QĐ-SKHCN").as(DocumentCode::parse);
    String location = require(LOCATION, "Điều 2").value();
    String quote = require(QUOTE, "Ban hành Danh mục chữ viết tắt").value();
    return new Basis.Clause(document, location, quote);
  }

  private Severity severity() {
    Setting severity = plain.get(SEVERITY);
    return severity == null ? Severity.WARNING : severity.as(HouseSettings::severity);
  }

  private static Severity severity(String name) {
    return switch (name) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      case "advice" -> Severity.ADVICE;
      default ->
          throw DocumentFormatException.cannotRead("severity", name, "error, warning or advice");
    };
  }
}
