package org.congvan.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that a user names: one by one, by folders with all below them, or by patterns such as
 * {@code "so/**}{@code /bc-*.docx"} that the shell has left. In folders and patterns, hidden files
 * and the notes of Word beside open documents are passed over. A file that is named twice is there
 * once.
 *
 * @param all the files, those of a folder or pattern in the order of their names
 * @param single whether one file was named, and neither folder nor pattern
 */
record SourceFiles(List<SourceFile> all, boolean single) {

  private static final String WILD = "*?[{";

  SourceFiles {
    all = List.copyOf(all);
  }

  /**
   * Finds the files.
   *
   * @param named files, folders and patterns
   * @param wanted which files of folders and patterns are meant, by their names
   * @param endings what these are, for a message, such as {@code .docx or .docm}
   * @throws CommandFailure if a folder or pattern has none, or cannot be read
   */
  static SourceFiles of(List<String> named, Predicate<Path> wanted, String endings) {
    Map<Path, SourceFile> files = new LinkedHashMap<>();
    boolean single = named.size() == 1;
    for (String each : named) {
      Found found = new Found(files, wanted);
      if (!each.equals("-") && isPattern(each)) {
        single = false;
        found.addMatching(each);
        requireSome(found, each, endings);
      } else if (!each.equals("-") && Files.isDirectory(Path.of(each))) {
        single = false;
        found.addBelow(Path.of(each), Integer.MAX_VALUE, file -> true);
        requireSome(found, each, endings);
      } else {
        if (each.equals("-") && named.size() > 1) {
          throw new CommandFailure("Cannot read - beside other files: name it alone");
        }
        found.add(SourceFile.of(Path.of(each)));
      }
    }
    return new SourceFiles(List.copyOf(files.values()), single);
  }

  private static void requireSome(Found found, String named, String endings) {
    if (!found.any) {
      throw new CommandFailure("Cannot read " + named + ": no file in it ends in " + endings);
    }
  }

  /** A file whose name has such characters is a file. */
  private static boolean isPattern(String named) {
    return firstWild(named) >= 0 && (File.separatorChar == '\\' || !Files.exists(Path.of(named)));
  }

  private static int firstWild(String named) {
    for (int i = 0; i < named.length(); i++) {
      if (WILD.indexOf(named.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** What one argument adds. */
  private static final class Found {
    private final Map<Path, SourceFile> files;
    private final Predicate<Path> wanted;
    private boolean any;

    Found(Map<Path, SourceFile> files, Predicate<Path> wanted) {
      this.files = files;
      this.wanted = wanted;
    }

    void add(SourceFile file) {
      any = true;
      files.putIfAbsent(file.path().toAbsolutePath().normalize(), file);
    }

    /** Walks the folder before the first wild card, as deep as the pattern goes. */
    void addMatching(String pattern) {
      String slashed = pattern.replace(File.separatorChar, '/');
      int end = slashed.lastIndexOf('/', firstWild(slashed)) + 1;
      String rest = slashed.substring(end);
      PathMatcher matcher;
      try {
        matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
      } catch (IllegalArgumentException wrong) {
        throw new CommandFailure(
            "Cannot read " + pattern + ": no such file, and no pattern such as so/*.docx", wrong);
      }
      Path folder = Path.of(slashed.substring(0, end));
      if (!Files.isDirectory(folder)) {
        throw new CommandFailure("Cannot read " + pattern + ": no such folder: " + folder);
      }
      int depth =
          rest.contains("**")
              ? Integer.MAX_VALUE
              : 1 + (int) rest.chars().filter(c -> c == '/').count();
      addBelow(folder, depth, matcher::matches);
    }

    void addBelow(Path folder, int depth, Predicate<Path> meant) {
      try {
        // A link to a folder is named like one, but only the folder itself is walked.
        addBelow(folder, folder.toRealPath(), depth, meant);
      } catch (UncheckedIOException failure) {
        throw CommandFailure.cannot("read", folder, Objects.requireNonNull(failure.getCause()));
      } catch (IOException failure) {
        throw CommandFailure.cannot("read", folder, failure);
      }
    }

    private void addBelow(Path folder, Path real, int depth, Predicate<Path> meant)
        throws IOException {
      try (Stream<Path> found = Files.walk(real, depth)) {
        found
            .filter(file -> wanted.test(file) && Files.isRegularFile(file))
            .map(file -> real.relativize(file))
            .map(name -> new SourceFile(folder.resolve(name), name))
            .filter(file -> !isPassedOver(file.name()) && meant.test(file.name()))
            .sorted((a, b) -> sortKey(a).compareTo(sortKey(b)))
            .forEach(this::add);
      }
    }

    private static String sortKey(SourceFile file) {
      return file.name().toString().replace('\\', '/');
    }

    private static boolean isPassedOver(Path name) {
      for (Path part : name) {
        if (part.toString().startsWith(".") || FileFormat.isLockFile(part)) {
          return true;
        }
      }
      return false;
    }
  }
}
