package org.congvan.cli;

import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.congvan.render.RenderException;
import org.congvan.render.UnknownFormatException;
import org.congvan.text.DocumentFormatException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
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

  /** What Java makes of bytes that are no letters in the charset of the locale. */
  private static final char UNREADABLE = '\uFFFD';

  private final Console console;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "print the stack trace of an error")
  private boolean debug;

  @Option(
      names = "--no-progress",
      scope = ScopeType.INHERIT,
      description = "draw no progress bar, which long commands do on a terminal only")
  private boolean noProgress;

  private CongvanCommand(Console console) {
    this.console = console;
  }

  /**
   * Runs one command.
   *
   * @param console what it reads from and prints to
   * @param args the command and its arguments
   * @return the exit code: 0 done, 1 errors found in the document, 2 the command failed, 3 the
   *     document could not be judged, 4 done but for documents that were left out
   */
  public static int run(Console console, String... args) {
    CongvanCommand root = new CongvanCommand(console);
    int code = root.execute(args);
    if (code != ExitCode.FAILED && console.out().checkError()) {
      console.error("Cannot write to the standard output");
      return ExitCode.FAILED;
    }
    return code;
  }

  private int execute(String... args) {
    for (String arg : args) {
      if (arg.indexOf(UNREADABLE) >= 0) {
        console.error(
            "Cannot read the argument \""
                + arg
                + "\": the locale lacks its letters; set LC_ALL=C.UTF-8, or run bin/congvan, which"
                + " does so");
        return ExitCode.FAILED;
      }
    }
    CommandLine line = new CommandLine(this);
    for (Object command : commands(args)) {
      line.addSubcommand(command);
    }
    // A file may be called @report.json: it is a file, not a list of arguments.
    Handlers handlers = new Handlers();
    line.setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(Console.writer(console.out()))
        .setErr(Console.writer(console.err()))
        .setExecutionStrategy(handlers)
        .setParameterExceptionHandler(handlers)
        .setExecutionExceptionHandler(handlers);
    try {
      return line.execute(args);
    } catch (VirtualMachineError exhausted) {
      return failed(exhausted);
    }
  }

  /**
   * Returns the command that the arguments name, since making a command takes time, or all of them
   * where they name none.
   */
  private List<Object> commands(String... args) {
    Extensions extensions = new Extensions(console);
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("demo", () -> new DemoCommand(console, extensions));
    commands.put("render", () -> new RenderCommand(console, extensions));
    commands.put("batch", () -> new BatchCommand(console, extensions));
    commands.put("validate", () -> new ValidateCommand(console, extensions));
    commands.put("read", () -> new ReadCommand(console, extensions));
    commands.put("audit", () -> new AuditCommand(console, extensions));
    commands.put("mend", () -> new MendCommand(console, extensions));
    commands.put("rules", () -> new RulesCommand(console, extensions));
    commands.put("parse-codes", () -> new ParseCodesCommand(console));
    commands.put("extract", () -> new ExtractCommand(console));
    commands.put("rollup", () -> new RollupCommand(console, extensions));
    commands.put("schema", () -> new SchemaCommand(console));
    String first = Stream.of(args).filter(arg -> !arg.startsWith("-")).findFirst().orElse("");
    Supplier<Object> named = commands.get(first);
    if (named != null) {
      return List.of(named.get());
    }
    boolean version = args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    return version ? List.of() : commands.values().stream().map(Supplier::get).toList();
  }

  /**
   * What to do with parsed and with wrong arguments. No lambdas: the start script's archive would
   * lack what they are for, picocli's largest classes.
   */
  private final class Handlers
      implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int execute(ParseResult arguments) {
      if (noProgress) {
        console.hideProgress();
      }
      return new RunLast().execute(arguments);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
      return usage(wrong);
    }

    @Override
    public int handleExecutionException(
        Exception failure, CommandLine command, ParseResult arguments) {
      return failed(failure);
    }
  }

  private int usage(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.error(wrong.getMessage() + "; see " + command + " --help");
    trace(wrong);
    return ExitCode.FAILED;
  }

  private int failed(Throwable failure) {
    console.error(explanation(failure));
    trace(failure);
    return ExitCode.FAILED;
  }

  private static String explanation(Throwable failure) {
    if (failure instanceof CommandFailure
        || failure instanceof RenderException
        || failure instanceof UnknownFormatException
        || failure instanceof DocumentFormatException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof OutOfMemoryError) {
      return "Not enough memory for this input; give Java more, such as JAVA_OPTS=-Xmx2g bin/congvan"
          + " or java -Xmx2g -jar congvan.jar";
    }
    if (failure instanceof InvalidPathException name) {
      return "Cannot use the file name \""
          + name.getInput()
          + "\": the locale lacks its letters; set LC_ALL=C.UTF-8, or run bin/congvan, which does"
          + " so";
    }
    return "Unexpected: " + failure;
  }

  private void trace(Throwable failure) {
    if (debug) {
      console.trace(failure);
    }
  }

  /** The version of the jar; classes outside a jar have none. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    /** Such as {@code congvan 1.0}. */
    static String text() {
      String version = CongvanCommand.class.getPackage().getImplementationVersion();
      return "congvan " + (version == null ? "(not packaged)" : version);
    }
  }
}
