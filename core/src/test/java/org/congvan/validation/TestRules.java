package org.congvan.validation;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.Decree30Layout;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Regulation;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSet;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Severity;
import org.congvan.rule.ValidationContext;

/** Rules and documents small enough to test the engine with. */
public final class TestRules {

  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  public static final Basis CONSISTENCY = new Basis.Consistency("hai chỗ phải khớp nhau");

  public static final Basis CLAUSE =
      new Basis.Clause(DocumentCode.parse("30/2020/NĐ-CP"), "Điều 1", "Phạm vi điều chỉnh");

  private TestRules() {}

  public static Rule<OfficialDocument> rule(
      String id, BiConsumer<OfficialDocument, FindingSink> check) {
    return new Rule<>() {
      @Override
      public RuleId id() {
        return RuleId.parse(id);
      }

      @Override
      public RuleSubjects<OfficialDocument> select(ValidationContext context) {
        return RuleSubjects.of(context.document());
      }

      @Override
      public void check(OfficialDocument subject, FindingSink sink) {
        check.accept(subject, sink);
      }
    };
  }

  public static RuleEntry reporting(
      String id, Severity severity, String path, Object... arguments) {
    return new RuleEntry(
        rule(id, (document, sink) -> sink.report(DocumentPath.parse(path), arguments)),
        severity,
        CONSISTENCY);
  }

  public static RuleEntry silent(String id) {
    return new RuleEntry(rule(id, (document, sink) -> {}), Severity.WARNING, CONSISTENCY);
  }

  public static RegulationEntry under(Regulation regulation, RuleEntry... entries) {
    return RegulationEntry.of(regulation, Decree30Layout.LAYOUT, set(regulation.id(), entries));
  }

  public static RuleSet set(String id, RuleEntry... entries) {
    RuleMessages.Builder messages = RuleMessages.builder();
    for (RuleEntry entry : entries) {
      messages.text(VIETNAMESE, entry.id(), "Ghi \"{0}\" nhưng phải là \"{1}\".");
      messages.text(Locale.ENGLISH, entry.id(), "It's \"{0}\", not \"{1}\".");
    }
    RuleSet.Builder set = RuleSet.builder(id, messages.build());
    for (RuleEntry entry : entries) {
      set.add(entry);
    }
    return set.build();
  }

  public static OfficialDispatch draft() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo").build();
  }

  public static OfficialDispatch draft(DocumentFamily family) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo").family(family).build();
  }
}
