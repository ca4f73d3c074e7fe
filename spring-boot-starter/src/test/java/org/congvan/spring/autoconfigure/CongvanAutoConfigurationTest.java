package org.congvan.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationEntry;
import org.congvan.law.RegulationProvider;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Length;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.regulation.Regulation;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.Formats;
import org.congvan.render.RenderFormat;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.rules.Decree30Rules;
import org.congvan.spring.actuate.DocumentMeters;
import org.congvan.spring.actuate.FormatsHealthIndicator;
import org.congvan.spring.event.DocumentEvent;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

/** The beans of an application with the starter, and what takes their place. */
class CongvanAutoConfigurationTest {

  private static final Regulation SUCCESSOR =
      new Regulation(
          "nd99-2026",
          DocumentCode.parse("99/2026/NĐ-CP"),
          "Nghị định số 99/2026/NĐ-CP ngày 01 tháng 10 năm 2026 của Chính phủ",
          DocumentFamily.ADMINISTRATIVE,
          LocalDate.of(2027, 1, 1),
          null);

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  JacksonAutoConfiguration.class,
                  CongvanAutoConfiguration.class,
                  CongvanHealthAutoConfiguration.class,
                  CongvanMetricsAutoConfiguration.class,
                  CongvanWebAutoConfiguration.class));

  @Test
  void everyConfiguration_isListedForSpringBoot() throws IOException {
    List<String> listed =
        ImportCandidates.load(
                org.springframework.boot.autoconfigure.AutoConfiguration.class,
                CongvanAutoConfiguration.class.getClassLoader())
            .getCandidates()
            .stream()
            .filter(each -> each.startsWith("org.congvan."))
            .toList();
    assertThat(listed).isSorted().allMatch(each -> each.endsWith("AutoConfiguration"));
    for (String each : listed) {
      try (InputStream in =
          getClass().getResourceAsStream("/" + each.replace('.', '/') + ".class")) {
        assertThat(in).as(each).isNotNull();
      }
    }
    assertThat(listed).contains(CongvanWebAutoConfiguration.class.getName());
  }

  @Test
  void beans_areThereWithoutAWebApplication() {
    runner.run(
        context -> {
          assertThat(context).hasNotFailed().doesNotHaveBean(DocumentMeters.class);
          assertThat(context.getBean(Formats.class).writable())
              .extracting(RenderFormat::id)
              .contains("json", "docx", "pdf", "pdf-a3", "html");
          assertThat(
                  context
                      .getBean(DocumentValidator.class)
                      .validate(SampleDocuments.dispatch(LocalDate.of(2021, 3, 15)))
                      .verdict())
              .isEqualTo(Verdict.ACCEPTABLE);
        });
  }

  @Test
  void mapperOfSpringBoot_knowsDocuments() {
    OfficialDispatch dispatch = SampleDocuments.dispatch(LocalDate.of(2021, 3, 15));
    runner.run(
        context -> {
          JsonMapper mapper = context.getBean(JsonMapper.class);
          String json = mapper.writeValueAsString(dispatch);
          assertThat(json).startsWith("{\"kind\":\"dispatch\"");
          assertThat(mapper.readValue(json, OfficialDocument.class)).isEqualTo(dispatch);
        });
  }

  @Test
  void withoutSpringMvcActuatorAndMicrometer_theRestIsThere() {
    runner
        .withClassLoader(
            new FilteredClassLoader(
                "org.springframework.web",
                "org.springframework.boot.health.contributor",
                "io.micrometer"))
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Formats.class));
  }

  @Test
  void beansOfTheHost_takeThePlaceOfEach() {
    RegulationCatalogue regulations = RegulationCatalogue.standard();
    DocumentValidator validator = DocumentValidator.of(regulations);
    Formats formats = Formats.of(List.of(), List.of(), regulations);
    CongvanModule module = new CongvanModule();
    RegulationChoice choice = RegulationChoice.asOf(LocalDate.of(2026, 3, 5));
    JsonDocumentFormat json = JsonDocumentFormat.builder().compact().build();
    runner
        .withBean("mine", RegulationCatalogue.class, () -> regulations)
        .withBean(DocumentValidator.class, () -> validator)
        .withBean(Formats.class, () -> formats)
        .withBean(CongvanModule.class, () -> module)
        .withBean(RegulationChoice.class, () -> choice)
        .withBean(JsonDocumentFormat.class, () -> json)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBean(RegulationCatalogue.class)).isSameAs(regulations);
              assertThat(context.getBean(DocumentValidator.class)).isSameAs(validator);
              assertThat(context.getBean(Formats.class)).isSameAs(formats);
              assertThat(context.getBean(CongvanModule.class)).isSameAs(module);
              assertThat(context.getBean(RegulationChoice.class)).isSameAs(choice);
              assertThat(context.getBean(JsonDocumentFormat.class)).isSameAs(json);
            });
  }

  @Test
  void regulationOfTheHost_isABean() {
    RegulationProvider provider =
        catalogue ->
            catalogue.withSuccessor(
                RegulationEntry.of(SUCCESSOR, Decree30Layout.LAYOUT, Decree30Rules.RULES));
    OfficialDispatch later = SampleDocuments.dispatch(LocalDate.of(2027, 3, 15));
    runner
        .withBean(RegulationProvider.class, () -> provider)
        .run(
            context ->
                assertThat(
                        Objects.requireNonNull(
                                context
                                    .getBean(DocumentValidator.class)
                                    .validate(later)
                                    .regulation())
                            .id())
                    .isEqualTo("nd99-2026"));
  }

  @Test
  void formatOfTheHost_isABean() {
    RenderFormat text = new RenderFormat("subject", "text/plain", "txt");
    runner
        .withBean(DocumentRendererProvider.class, () -> new SubjectProvider(text))
        .run(
            context ->
                assertThat(context.getBean(Formats.class).find("subject"))
                    .hasValueSatisfying(each -> assertThat(each.writes()).isTrue()));
  }

  /** Writes the subject of a document. */
  private record SubjectProvider(RenderFormat format)
      implements DocumentRendererProvider, DocumentRenderer {

    @Override
    public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
      return this;
    }

    @Override
    public void render(OfficialDocument document, RegulationChoice choice, OutputStream out)
        throws IOException {
      out.write(document.subject().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void choicesOfTheAgency_areAFileOrSettings() {
    for (String[] settings :
        new String[][] {
          {"congvan.house.file=classpath:skhcn.house"},
          {
            "congvan.house.choices.house=skhcn",
            "congvan.house.choices.regulation=nd30-2020",
            "congvan.house.choices.size.body=13 pt"
          }
        }) {
      runner
          .withPropertyValues(settings)
          .run(
              context ->
                  assertThat(
                          context
                              .getBean(RegulationCatalogue.class)
                              .require("nd30-2020")
                              .layout()
                              .style(Component.BODY)
                              .size()
                              .chosen())
                      .isEqualTo(Length.pt(13)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "congvan.locale=fr | congvan.locale | vi or en",
        "congvan.regulation=nd31-2020 | congvan.regulation | nd30-2020",
        "congvan.house.file=classpath:none.house | congvan.house.file | none.house",
        "congvan.house.file=classpath:wrong.house | congvan.house.file | 15 pt",
        "congvan.house.choices.colour=red | congvan.house.choices | colour",
        "congvan.limits.depth=5000 | congvan.limits | 10 to 500",
      })
  void wrongSetting_stopsTheApplicationWithItsNameAndWhatIsRight(
      String setting, String name, String right) {
    runner
        .withPropertyValues(setting)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining(name)
                    .satisfies(
                        cause ->
                            assertThat(cause.toString() + cause.getMessage() + reasonOf(cause))
                                .contains(right)));
  }

  private static String reasonOf(Throwable cause) {
    return cause instanceof InvalidConfigurationPropertyValueException invalid
        ? String.valueOf(invalid.getReason())
        : "";
  }

  @Test
  void regulationAndDay_doNotGoTogether() {
    runner
        .withPropertyValues("congvan.regulation=nd30-2020", "congvan.as-of=2026-03-05")
        .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("as-of"));
    runner
        .withPropertyValues("congvan.as-of=2026-03-05")
        .run(
            context ->
                assertThat(context.getBean(RegulationChoice.class))
                    .isEqualTo(RegulationChoice.asOf(LocalDate.of(2026, 3, 5))));
  }

  @Test
  void health_namesFormatsAndRegulations() {
    runner.run(
        context -> {
          var health = context.getBean(FormatsHealthIndicator.class).health();
          assertThat(health.getStatus()).isEqualTo(Status.UP);
          assertThat(health.getDetails().get("writes")).asString().contains("docx");
          assertThat(health.getDetails().get("regulations")).asString().contains("nd30-2020");
        });
    runner
        .withPropertyValues("management.health.congvan.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(FormatsHealthIndicator.class));
  }

  @Test
  void events_areCounted() {
    runner
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              context.publishEvent(new DocumentEvent.Rendered(RenderFormat.DOCX));
              context.publishEvent(new DocumentEvent.Refused(DocumentEvent.Reason.UNREADABLE));
              context.publishEvent(
                  new DocumentEvent.Validated(
                      context
                          .getBean(DocumentValidator.class)
                          .validate(
                              SampleDocuments.dispatch(LocalDate.of(2021, 3, 15))
                                  .withSignature(null))));
              MeterRegistry meters = context.getBean(MeterRegistry.class);
              assertThat(
                      meters
                          .get("congvan.documents.rendered")
                          .tag("format", "docx")
                          .counter()
                          .count())
                  .isEqualTo(1);
              assertThat(
                      meters
                          .get("congvan.documents.refused")
                          .tag("reason", "unreadable")
                          .counter()
                          .count())
                  .isEqualTo(1);
              assertThat(
                      meters
                          .get("congvan.documents.validated")
                          .tag("verdict", "rejected")
                          .counter()
                          .count())
                  .isEqualTo(1);
              assertThat(
                      meters
                          .get("congvan.findings")
                          .tags("rule", "SIGN-001", "severity", "error")
                          .counter()
                          .count())
                  .isEqualTo(1);
            });
  }
}
