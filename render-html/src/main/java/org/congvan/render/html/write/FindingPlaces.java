package org.congvan.render.html.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * Where findings are marked on a page: at the element that comes from their path; else at the first
 * one below it; of what is missing, at the nearest part around it that is there.
 */
final class FindingPlaces {

  private final Set<DocumentPath> exact = new HashSet<>();
  private final Map<DocumentPath, DocumentPath> first = new HashMap<>();

  /** Notes the places of a page while it is written. */
  PlaceMarks notes() {
    return (path, component) -> {
      if (mayHoldMarks(component) && exact.add(path)) {
        for (DocumentPath each = path; each != null; each = each.parent()) {
          first.putIfAbsent(each, path);
        }
      }
      return "";
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
    return (path, component) -> {
      List<Integer> here = mayHoldMarks(component) ? waiting.remove(path) : null;
      if (here == null) {
        return "";
      }
      HtmlBuffer marks = HtmlBuffer.about(PlaceMarks.NONE);
      marks.start("span").classes("marks").done();
      here.forEach(index -> mark(marks, index + 1, findings.get(index)));
      return marks.end("span").toString();
    };
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
