package com.example.beanvalidation;

import org.congvan.law.RegulationCatalogue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.DraftChecks;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.jakarta.JakartaRules;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Has documents judged by the provider alone, and by the rules with the provider as one of them. */
public final class Main {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private Main() {}

  /**
   * Runs; any exception ends the program with a failure.
   *
   * @param args {@code on} if the Vietnamese standard messages are there, {@code off} if not
   */
  public static void main(String[] args) {
    boolean on = args[0].equals("on");
    requireNoExpressionEngine();
    try (var vietnamese = provider(VIETNAMESE);
        var english = provider(Locale.ENGLISH)) {
      judgeAlone(vietnamese, english);
      keepMessages(vietnamese, english, on);
      judgeTogether(vietnamese);
    }
    System.out.println(
        "beanvalidation: "
            + (Main.class.getModule().isNamed() ? "module path" : "class path")
            + ", Vietnamese standard messages "
            + args[0]);
  }

  private static ValidatorFactory provider(Locale language) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(
            new ParameterMessageInterpolator(Set.of(), language, context -> language, false))
        .buildValidatorFactory();
  }

  private static void requireNoExpressionEngine() {
    try {
      Class.forName("jakarta.el.ExpressionFactory");
    } catch (ClassNotFoundException none) {
      return;
    }
    throw new IllegalStateException("Not true: there is no EL engine");
  }

  private static void judgeAlone(ValidatorFactory vietnamese, ValidatorFactory english) {
    var draft =
        OfficialDispatch.builder(issuer(), "mời họp " + "ế".repeat(500))
            .addressee("Sở Thông tin và Truyền thông")
            .build();
    requireEqual(
        messages(vietnamese, draft, DraftChecks.class),
        Map.of("subject", "Trích yếu dài quá 500 ký tự của trường Subject. Ghi ngắn lại."));
    requireEqual(
        messages(english, draft, DraftChecks.class),
        Map.of(
            "subject",
            "The subject is longer than the 500 characters of the field Subject. Shorten it."));
    requireEqual(
        messages(english, draft).keySet(),
        Set.of(
            "distribution.archive", "header.code", "header.promulgation", "signature", "subject"));
    requireEqual(messages(english, dispatch(new ScoreSheet(List.of()))), Map.of());
  }

  private static void keepMessages(
      ValidatorFactory vietnamese, ValidatorFactory english, boolean on) {
    var wrong = new ScoreSheet.Score("Sở Nội vụ", 107);
    String size = "size must be between 0 and 5";
    requireEqual(
        messages(english, wrong), Map.of("points", "points above 100", "unit", size));
    requireEqual(
        messages(vietnamese, wrong),
        Map.of(
            "points",
            "điểm vượt 100",
            "unit",
            on ? "độ dài hoặc số phần tử phải từ 0 đến 5" : size));
  }

  private static void judgeTogether(ValidatorFactory factory) {
    var constraints =
        JakartaRules.builder(factory.getValidator())
            .interpolator(factory.getMessageInterpolator())
            .build();
    var rules = RegulationCatalogue.standard().withRules(constraints::addTo);
    var dispatch =
        dispatch(
            new ScoreSheet(
                List.of(new ScoreSheet.Score("Sở A", 99), new ScoreSheet.Score("Sở B", 107))));
    var report = DocumentValidator.of(rules).validate(dispatch);
    requireEqual(
        report.findings().stream().map(each -> each.rule() + " " + each.path()).toList(),
        List.of("BEAN-001 content.scores[1].points"));
    String printed = ValidationReportFormatter.of(rules).format(report, VIETNAMESE);
    requireEqual(printed.contains("\"107\": điểm vượt 100"), true);
    printed = ValidationReportFormatter.of(rules).format(report, Locale.ENGLISH);
    requireEqual(printed.contains("\"107\": points above 100"), true);
  }

  private static OfficialDispatch dispatch(DocumentContent content) {
    OfficialDispatch.Builder builder =
        OfficialDispatch.builder(issuer(), "báo cáo điểm cải cách hành chính")
            .code(DocumentCode.parse("12/SKHCN-VP"))
            .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2021, 3, 15)))
            .addressee("Sở Nội vụ")
            .content(content)
            .signature(Signature.byHead("GIÁM ĐỐC", "Nguyễn Văn A"))
            .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()));
    return builder.build();
  }

  private static IssuingAgency issuer() {
    return IssuingAgency.of("Sở Khoa học và Công nghệ")
        .withParent("UBND tỉnh Quảng Trị")
        .withAbbreviation("SKHCN");
  }

  private static Map<String, String> messages(
      ValidatorFactory factory, Object bean, Class<?>... groups) {
    Map<String, String> messages = new TreeMap<>();
    for (ConstraintViolation<?> each : factory.getValidator().validate(bean, groups)) {
      messages.put(each.getPropertyPath().toString(), each.getMessage());
    }
    return messages;
  }

  private static void requireEqual(Object actual, Object expected) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("Expected " + expected + ", but it is " + actual);
    }
  }
}
