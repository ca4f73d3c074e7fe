package org.congvan.render.html.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.body.Inline;
import org.congvan.model.OfficialDocument;
import org.congvan.model.PartFinder;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * Where findings are marked on a page: at the words or the element that come from their path; else
 * at the first one below it; of what is missing, at the nearest part around it that is there.
 */
final class FindingPlaces {

  private final IdentityHashMap<Inline, DocumentPath> words = new IdentityHashMap<>();
  private final Set<DocumentPath> exact = new HashSet<>();
  private final Map<DocumentPath, DocumentPath> first = new HashMap<>();

  /** Begins with the paths of the words of a document; a page has the words, not their paths. */
  FindingPlaces(OfficialDocument document) {
    PartFinder.find(document, Inline.class)
        .forEach(each -> words.putIfAbsent(each.value(), each.path()));
  }

  /** Notes the places of a page while it is written. */
  PlaceMarks notes() {
    return new PlaceMarks() {
      @Override
      public String begin(DocumentPath path, String component) {
        if (mayHoldMarks(component) && exact.add(path)) {
          for (DocumentPath each = path; each != null; each = each.parent()) {
            first.putIfAbsent(each, path);
          }
        }
        return "";
      }

      @Override
      public String beginWords(Inline inline) {
        DocumentPath path = words.get(inline);
        if (path != null) {
          exact.add(path);
        }
        return "";
      }
    };
  }

  /** Returns the place of a path; null where nothing around it is on the page. */
  @Nullable DocumentPath of(DocumentPath path) {
    for (DocumentPath each = path;
        each != null && !each.equals(DocumentPath.ROOT);
        each = each.parent()) {
      if (exact.contains(each)) {
        return each;
      }
      DocumentPath below = first.get(each);
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /** Returns the marks of findings, each at its place, once. */
  PlaceMarks marks(List<FindingItem> findings) {
    Map<DocumentPath, List<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      DocumentPath place = of(findings.get(i).path());
      if (place != null) {
        waiting.computeIfAbsent(place, each -> new ArrayList<>()).add(i);
      }
    }
    return new PlaceMarks() {
      @Override
      public String begin(DocumentPath path, String component) {
        return mayHoldMarks(component) ? taken(path) : "";
      }

      @Override
      public String beginWords(Inline inline) {
        DocumentPath path = words.get(inline);
        return path == null ? "" : taken(path);
      }

      private String taken(DocumentPath path) {
        List<Integer> here = waiting.remove(path);
        return here == null ? "" : row(findings, here);
      }
    };
  }

  /** Returns the marks of findings that have no place on the page; empty for none. */
  String marksWithoutPlace(List<FindingItem> findings) {
    List<Integer> without = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (of(findings.get(i).path()) == null) {
        without.add(i);
      }
    }
    return without.isEmpty() ? "" : row(findings, without);
  }

  private static String row(List<FindingItem> findings, List<Integer> indexes) {
    HtmlBuffer marks = HtmlBuffer.about(PlaceMarks.NONE);
    marks.start("span").classes("marks").done();
    for (int index : indexes) {
      mark(marks, index + 1, findings.get(index));
    }
    return marks.end("span").toString();
  }

  private static void mark(HtmlBuffer out, int number, FindingItem finding) {
    out.start("a").attribute("id", "place-" + number).classes("mark", finding.kind());
    out.attribute("href", "#finding-" + number);
    out.attribute(
        "aria-label", number + ": " + finding.severity() + " " + finding.rule(), finding.path());
    out.done().markup(Integer.toString(number)).end("a");
  }

  /** Tables hold rows only, and the values of a chart are not seen. */
  private static boolean mayHoldMarks(String component) {
    return !component.equals("table") && !component.equals("chart-values");
  }
}
