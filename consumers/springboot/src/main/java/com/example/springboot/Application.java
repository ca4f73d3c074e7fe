package com.example.springboot;

import java.time.LocalDate;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationEntry;
import org.congvan.law.RegulationProvider;
import org.congvan.layout.Decree30Layout;
import org.congvan.regulation.Regulation;
import org.congvan.render.json.CongvanModule;
import org.congvan.rules.Decree30Rules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** An application with a regulation and a content of its own. */
@SpringBootApplication
public class Application {

  /**
   * Starts.
   *
   * @param arguments settings; {@code --self-check} asks the application itself, and ends it
   */
  public static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }

  @Bean
  CongvanModule congvanModule() {
    return new CongvanModule().withContent("score-sheet", ScoreSheet.class);
  }

  /** An invented decree that follows Decree 30/2020/NĐ-CP. */
  @Bean
  RegulationProvider successor() {
    var decree =
        new Regulation(
            "nd99-2026",
            DocumentCode.parse("99/2026/NĐ-CP"),
            "Nghị định số 99/2026/NĐ-CP ngày 01 tháng 10 năm 2026 của Chính phủ",
            DocumentFamily.ADMINISTRATIVE,
            LocalDate.of(2027, 1, 1),
            null);
    return regulations ->
        regulations.withSuccessor(
            RegulationEntry.of(decree, Decree30Layout.LAYOUT, Decree30Rules.RULES));
  }
}
