package org.congvan.render.docx.fragment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.congvan.layout.Component;
import org.congvan.regulation.Regulation;

/**
 * The text file that holds a compiled layout: for each fragment a line with {@code =} and its name,
 * then a line with its XML.
 */
public final class FragmentFile {

  private static final String MARK = "=";
  private static final String HEADING = "HEADING.";

  private FragmentFile() {}

  /**
   * Returns the name of the file that holds a regulation's layout.
   *
   * @param regulation the regulation
   * @return such as {@code nd30-2020.fragments}
   */
  public static String nameFor(Regulation regulation) {
    return regulation.id() + ".fragments";
  }

  /**
   * Loads the compiled layout of a regulation from the resources beside this class.
   *
   * @param regulation a regulation whose layout was compiled ahead of time
   * @return the fragments
   * @throws IllegalStateException if there is no such resource
   */
  public static FragmentSet load(Regulation regulation) {
    String name = nameFor(regulation);
    try (InputStream in = FragmentFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "Cannot find resource " + name + " beside " + FragmentFile.class.getName());
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + name, e);
    }
  }

  /**
   * Reads fragments.
   *
   * @param text the text of a file
   * @return the fragments
   * @throws IllegalArgumentException if the text is not such a file
   */
  public static FragmentSet parse(String text) {
    Map<FragmentName, Fragment> named = new EnumMap<>(FragmentName.class);
    Map<Component, Fragment> headings = new EnumMap<>(Component.class);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i + 1 < lines.length; i += 2) {
      if (!lines[i].startsWith(MARK)) {
        throw new IllegalArgumentException(
            "Cannot read line " + (i + 1) + " of fragments: expected a name such as =PARAGRAPH");
      }
      String name = lines[i].substring(MARK.length());
      Fragment fragment = Fragment.parse(lines[i + 1]);
      if (name.startsWith(HEADING)) {
        headings.put(Component.valueOf(name.substring(HEADING.length())), fragment);
      } else {
        named.put(FragmentName.valueOf(name), fragment);
      }
    }
    return new FragmentSet(named, headings);
  }

  /**
   * Writes fragments, in the order of their names.
   *
   * @param fragments the fragments
   * @return the text of a file
   */
  public static String format(FragmentSet fragments) {
    StringBuilder text = new StringBuilder();
    for (FragmentName name : FragmentName.values()) {
      line(text, name.name(), fragments.get(name));
    }
    fragments
        .headings()
        .forEach((component, fragment) -> line(text, HEADING + component, fragment));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, Fragment fragment) {
    text.append(MARK).append(name).append('\n').append(fragment.source()).append('\n');
  }
}
