package org.congvan.cli;

import org.congvan.law.RegulationCatalogue;
import org.congvan.render.Formats;
import org.congvan.render.RenderException;
import org.congvan.render.UnknownFormatException;
import org.congvan.text.DocumentFormatException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The program over all commands. Whatever goes wrong is one line on the error stream and exit code
 * 2; {@code --debug} adds the stack trace.
 */
@Command(
    name = "congvan",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = CongvanCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Writes, checks and converts Vietnamese official documents.")
public final class CongvanCommand {

  private final Console console;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "print the stack trace of an error")
  private boolean debug;

  private CongvanCommand(Console console) {
    this.console = console;
  }

  /**
   * Runs one command.
   *
   * @param console where it speaks
   * @param args the command and its arguments
   * @return the exit code: 0 done, 1 errors found in the document, 2 the command failed, 3 the
   *     document could not be judged, 4 done but for documents that were left out
   */
  public static int run(Console console, String... args) {
    CongvanCommand root = new CongvanCommand(console);
    int code = root.execute(args);
    if (console.out().checkError()) {
      console.error("Cannot write to the standard output");
      return ExitCode.FAILED;
    }
    return code;
  }

  private int execute(String... args) {
    ClassLoader jars = CongvanCommand.class.getClassLoader();
    RegulationCatalogue regulations;
    Formats formats;
    try {
      regulations = RegulationCatalogue.load(jars);
      formats = Formats.load(jars, regulations);
    } catch (IllegalStateException broken) {
      return failed(new CommandFailure(String.valueOf(broken.getMessage()), broken));
    }
    formats.problems().forEach(problem -> console.error("Not loaded: " + problem));
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new DemoCommand(console, formats))
            .addSubcommand(new RenderCommand(console, formats, regulations))
            .addSubcommand(new ValidateCommand(console, formats, regulations))
            .addSubcommand(new ParseCodesCommand(console))
            .addSubcommand(new ExtractCommand(console))
            .addSubcommand(new RollupCommand(console, formats))
            .addSubcommand(new SchemaCommand(console));
    // A file may be called @report.json: it is a file, not a list of arguments.
    line.setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(Console.writer(console.out()))
        .setErr(Console.writer(console.err()))
        .setParameterExceptionHandler((wrong, arguments) -> usage(wrong))
        .setExecutionExceptionHandler((failure, at, result) -> failed(failure));
    try {
      return line.execute(args);
    } catch (VirtualMachineError exhausted) {
      return failed(exhausted);
    }
  }

  private int usage(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.error(wrong.getMessage() + "; see " + command + " --help");
    trace(wrong);
    return ExitCode.FAILED;
  }

  private int failed(Throwable failure) {
    boolean explained =
        failure instanceof CommandFailure
            || failure instanceof RenderException
            || failure instanceof UnknownFormatException
            || failure instanceof DocumentFormatException;
    console.error(explained ? String.valueOf(failure.getMessage()) : "Unexpected: " + failure);
    trace(failure);
    return ExitCode.FAILED;
  }

  private void trace(Throwable failure) {
    if (debug) {
      failure.printStackTrace(console.err());
    }
  }

  /** The version of the jar; classes outside a jar have none. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = CongvanCommand.class.getPackage().getImplementationVersion();
      return new String[] {"congvan " + (version == null ? "(not packaged)" : version)};
    }
  }
}
