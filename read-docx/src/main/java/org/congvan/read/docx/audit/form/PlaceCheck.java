package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congvan.layout.Component;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;

/**
 * Where components stand to each other (sơ đồ bố trí): beside, below or level. Columns of a table
 * are compared; what is placed by tabs, text boxes or lines below each other is left to a person.
 */
final class PlaceCheck implements FormCheck {

  /** How two components stand to each other. */
  private enum Relation {
    RIGHT_OF,
    BELOW,
    LEVEL
  }

  private record Rule(Component component, Relation relation, Component to) {}

  /** Annex I, Part I, mục IV; each component by one neighbour. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(Component.NATIONAL_NAME, Relation.RIGHT_OF, Component.ISSUING_AGENCY),
          new Rule(Component.MOTTO, Relation.BELOW, Component.NATIONAL_NAME),
          new Rule(Component.ISSUING_AGENCY, Relation.BELOW, Component.PARENT_AGENCY),
          new Rule(Component.CODE, Relation.BELOW, Component.ISSUING_AGENCY),
          new Rule(Component.PLACE_AND_DATE, Relation.BELOW, Component.MOTTO),
          new Rule(Component.PLACE_AND_DATE, Relation.LEVEL, Component.CODE),
          new Rule(Component.DISPATCH_SUBJECT, Relation.BELOW, Component.CODE),
          new Rule(Component.TITLED_SUBJECT, Relation.BELOW, Component.TYPE_NAME),
          new Rule(Component.AUTHORITY, Relation.RIGHT_OF, Component.RECIPIENTS_WORD),
          new Rule(Component.SIGNER_NAME, Relation.BELOW, Component.AUTHORITY),
          new Rule(Component.RECIPIENTS_WORD, Relation.LEVEL, Component.AUTHORITY),
          new Rule(Component.ANNEX_TITLE, Relation.BELOW, Component.ANNEX_LABEL),
          new Rule(Component.ANNEX_POINTER, Relation.BELOW, Component.ANNEX_TITLE));

  @Override
  public List<CheckResult> judge(Subject subject) {
    List<CheckResult> results = new ArrayList<>();
    for (Component component : Component.values()) {
      List<Rule> rules = RULES.stream().filter(each -> each.component() == component).toList();
      if (!rules.isEmpty()) {
        results.add(judge(subject, component, rules));
      }
    }
    return results;
  }

  private static CheckResult judge(Subject subject, Component component, List<Rule> rules) {
    Rule main = rules.get(0);
    Tally tally =
        new Tally(
                Aspect.PLACE,
                component,
                phrase("place", main),
                subject.layout().style(component).basis())
            .suggesting(phrase("suggest.place", main));
    for (Rule rule : rules) {
      Optional<RoledWords> own = own(subject, component);
      Optional<RoledWords> other = subject.first(rule.to());
      if (own.isPresent() && other.isPresent()) {
        judge(own.get(), other.get(), rule, tally);
      }
    }
    return tally.result();
  }

  /** Of joint issuers one may have no agency above it, so the last one counts. */
  private static Optional<RoledWords> own(Subject subject, Component component) {
    List<RoledWords> all = subject.words(component).stream().filter(RoledWords::sure).toList();
    return component == Component.ISSUING_AGENCY && !all.isEmpty()
        ? Optional.of(all.get(all.size() - 1))
        : subject.first(component);
  }

  private static Phrase phrase(String key, Rule rule) {
    return Phrase.of(key + "." + rule.relation(), "#component." + rule.to());
  }

  private static void judge(RoledWords own, RoledWords other, Rule rule, Tally tally) {
    Phrase right = phrase("place", rule);
    switch (compare(own, other, rule.relation())) {
      case RIGHT -> tally.right(right, own.spot());
      case WRONG -> tally.wrong(phrase("place.not", rule), own, 1);
      case UNKNOWN -> tally.unclear(null, own.spot(), Phrase.of("remark.place"));
    }
  }

  private enum Answer {
    RIGHT,
    WRONG,
    UNKNOWN
  }

  private static Answer compare(RoledWords own, RoledWords other, Relation relation) {
    Standing one = own.standing();
    Standing two = other.standing();
    boolean sameTable = one.room().isBeside(two.room());
    boolean sameParagraph = one.order() == two.order();
    return switch (relation) {
      case RIGHT_OF -> {
        if (sameTable) {
          yield one.room().column() > two.room().column()
              ? Answer.RIGHT
              : one.room().column() < two.room().column() ? Answer.WRONG : Answer.UNKNOWN;
        }
        yield sameParagraph && !own.startsLine() && other.startsLine()
            ? Answer.RIGHT
            : Answer.UNKNOWN;
      }
      case BELOW -> {
        if (sameTable
            && (one.room().column() != two.room().column()
                || one.room().row() < two.room().row())) {
          yield Answer.WRONG;
        }
        if (sameTable || one.room().number() == two.room().number() || isBody(one) || isBody(two)) {
          yield sameParagraph || one.order() > two.order() ? Answer.RIGHT : Answer.WRONG;
        }
        yield Answer.UNKNOWN;
      }
      case LEVEL -> {
        if (sameTable) {
          yield one.room().row() == two.room().row() ? Answer.RIGHT : Answer.WRONG;
        }
        yield sameParagraph ? Answer.RIGHT : Answer.UNKNOWN;
      }
    };
  }

  private static boolean isBody(Standing standing) {
    return standing.room().kind() == Room.Kind.BODY;
  }
}
