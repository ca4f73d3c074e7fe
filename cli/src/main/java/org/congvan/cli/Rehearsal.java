package org.congvan.cli;

import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Runs each command once, such as {@code demo DIR} and {@code render DIR/cong-van-477.json}, so
 * that Java can note which classes the commands load. The start script makes its archive of classes
 * out of that.
 */
final class Rehearsal {

  private final Path folder;

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs the commands.
   *
   * @param args the folder for their files, made where missing
   */
  public static void main(String[] args) {
    new Rehearsal(Path.of(args[0])).run();
  }

  private void run() {
    String document = file("cong-van-477.json");
    String text = file("cong-van-477.txt");
    command("demo", folder.toString());
    for (String format : new String[] {"docx", "txt", "json"}) {
      command("render", document, "--format", format, "-o", file("out." + format));
    }
    command("batch", document, "-o", file("batch"), "--format", "docx");
    command("validate", document);
    command("validate", document, "--locale", "en", "--json");
    String word = file("cong-van-477.docx");
    command("read", word, "-o", file("read.json"));
    command("audit", word, "--html", file("audit.html"));
    command("mend", word, "-o", file("mended.docx"), "--as-draft");
    command("extract", text);
    command("extract", text, "--json");
    command("extract", text, "--counts");
    command("parse-codes", text);
    command("rollup", document, "-o", file("rollup.result"), "--docx", file("rollup.docx"));
    command("schema");
    command("--help");
    command("validate", file("missing.json"));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  /**
   * Fails for one or the other, such as a roll-up of a draft: the classes are loaded all the same.
   */
  private static void command(String... args) {
    Main.run(Console.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()), args);
  }
}
