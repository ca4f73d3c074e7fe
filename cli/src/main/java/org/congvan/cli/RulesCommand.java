package org.congvan.cli;

import java.util.concurrent.Callable;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.rule.RuleId;
import org.congvan.validation.RuleFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rules [ID]}: lists the rules of a regulation, or says all of one rule. */
@Command(name = "rules", description = "Lists the rules, or says all of one rule.")
final class RulesCommand implements Callable<Integer> {

  private final Console console;
  private final Extensions extensions;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "the rule, such as HEAD-003; all rules in one line each unless given")
  private @Nullable String id;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private LanguageOption locale;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private RegulationOptions law;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private HouseOption house;

  RulesCommand(Console console, Extensions extensions) {
    this.console = console;
    this.extensions = extensions;
  }

  @Override
  public Integer call() {
    house.addTo(extensions, console);
    RegulationCatalogue regulations = law.among(extensions.regulations());
    String asked = id;
    String text = asked == null ? list(regulations) : rule(RuleId.parse(asked), regulations);
    console.out().print(Escapes.ofLines(text));
    return ExitCode.OK;
  }

  private String list(RegulationCatalogue regulations) {
    // Of several regulations the one in force last: the others are asked for by name or day.
    RegulationEntry newest =
        regulations.entries().stream().reduce((earlier, later) -> later).orElseThrow();
    return RuleFormatter.of(regulations).list(newest.rules(), locale.language());
  }

  private String rule(RuleId rule, RegulationCatalogue regulations) {
    return RuleFormatter.of(regulations)
        .find(rule, locale.language())
        .orElseThrow(
            () ->
                new CommandFailure(
                    "No rule " + rule + " in " + regulations + "; congvan rules lists all rules"));
  }
}
