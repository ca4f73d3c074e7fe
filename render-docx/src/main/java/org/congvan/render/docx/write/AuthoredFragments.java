package org.congvan.render.docx.write;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.render.docx.fragment.FragmentAuthor;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.LayoutStructure;
import org.congvan.render.docx.write.ShippedLayouts.Shipped;

/** The fragments of a layout whose structure no layout of this library has. */
final class AuthoredFragments {

  private static final String AUTHORING = "org.congvan:congvan-docx-authoring";

  private AuthoredFragments() {}

  /**
   * Has the fragments of a layout authored.
   *
   * @param layout the layout
   * @return its fragments
   * @throws RenderException if no author is there, or the one that is there fails
   */
  static FragmentSet of(PageLayout layout) {
    Optional<FragmentSet> authored;
    try {
      authored =
          ServiceLoader.load(FragmentAuthor.class, FragmentAuthor.class.getClassLoader())
              .findFirst()
              .map(author -> author.author(layout));
    } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
      throw new RenderException(DocumentPath.ROOT, byBrokenAuthor(e), e);
    }
    return authored.orElseThrow(
        () -> new RenderException(DocumentPath.ROOT, withoutAuthor(layout)));
  }

  private static String withoutAuthor(PageLayout layout) {
    LayoutStructure structure = LayoutStructure.of(layout);
    Shipped nearest =
        Collections.min(
            ShippedLayouts.all(),
            Comparator.comparing(shipped -> differences(structure, shipped).size()));
    return "Cannot author this layout without congvan-docx-authoring, because "
        + differences(structure, nearest)
        + " differ in more than measures from the nearest layout of this library, "
        + nearest.resource()
        + "; add "
        + AUTHORING
        + " in the version of congvan-render-docx to the class path or module path, or change"
        + " sizes, margins, indents and spacing only, such as the letter size of the body";
  }

  private static Set<Component> differences(LayoutStructure structure, Shipped shipped) {
    return structure.differences(LayoutStructure.of(shipped.layout()));
  }

  private static String byBrokenAuthor(Throwable failure) {
    return "Cannot author this layout: congvan-docx-authoring failed with "
        + failure
        + "; its version must be that of congvan-render-docx, and what it depends on must be there"
        + " too: add it as "
        + AUTHORING
        + " by Maven or Gradle, which bring docx4j and JAXB with it";
  }
}
