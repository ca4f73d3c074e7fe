package org.congvan.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.congvan.render.DocumentReader;
import org.congvan.render.Formats;
import org.jspecify.annotations.Nullable;

/** Documents in files of their own. */
final class BatchFiles implements BatchInput {

  private final Path path;
  private final String name;
  private final Iterator<SourceFile> files;
  private final Formats formats;
  private final Console console;
  private final Progress progress;
  private final Map<String, DocumentReader> readers = new HashMap<>();

  BatchFiles(Path path, String name, SourceFiles sources, Formats formats, Console console) {
    this.path = path;
    this.name = name;
    this.files = sources.all().iterator();
    this.formats = formats;
    this.console = console;
    this.progress = Progress.ofFiles(console, sources.all().size(), false);
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable BatchItem next() {
    if (!files.hasNext()) {
      return null;
    }
    SourceFile file = files.next();
    progress.add(1);
    return new BatchItem(
        key(file),
        file.toString(),
        new InputFile(file.path(), console)::open,
        readers.computeIfAbsent(FileFormat.extension(file.path()), extension -> reader(file)));
  }

  /** The name with whatever would break a line of the journal as an escape; no two have one. */
  private static String key(SourceFile file) {
    return file.name()
        .toString()
        .replace('\\', '/')
        .replace("%", "%25")
        .replace("\t", "%09")
        .replace("\n", "%0A")
        .replace("\r", "%0D");
  }

  private DocumentReader reader(SourceFile file) {
    return FileFormat.reader(formats, file.path(), "; leave the jars of the others out");
  }

  @Override
  public void close() {
    progress.close();
  }
}
