package org.congvan.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Which citations of a text mean the same document (viện dẫn lần đầu và những lần sau): {@code Nghị
 * định số 30/2020/NĐ-CP} after {@code Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính
 * phủ}.
 *
 * <p>Two citations mean the same if their codes are equal or, of laws without number, their types
 * and names, and if no date speaks against it. Source of the habit: Decree 30/2020/NĐ-CP, Annex I,
 * II.6.b.
 */
public final class ReferenceLinks {
  private final IdentityHashMap<FoundReference, FoundReference> firsts = new IdentityHashMap<>();

  private ReferenceLinks() {}

  /**
   * Links the citations of a text.
   *
   * @param found all citations of one text, in its order
   * @return the links
   */
  public static ReferenceLinks of(List<FoundReference> found) {
    ReferenceLinks links = new ReferenceLinks();
    Map<String, List<FoundReference>> documents = new HashMap<>();
    for (FoundReference each : found) {
      String key = key(each.reference());
      if (key == null) {
        continue;
      }
      List<FoundReference> candidates = documents.computeIfAbsent(key, k -> new ArrayList<>());
      FoundReference first =
          candidates.stream().filter(c -> agree(c, each)).findFirst().orElse(null);
      if (first == null) {
        candidates.add(each);
      } else {
        links.firsts.put(each, first);
      }
    }
    return links;
  }

  /**
   * Finds the first citation of the document that a later one means.
   *
   * @param mention one of the citations that were linked
   * @return the first citation; empty if the mention is the first itself
   */
  public Optional<FoundReference> findFirst(FoundReference mention) {
    return Optional.ofNullable(firsts.get(Objects.requireNonNull(mention, "mention")));
  }

  /**
   * Completes what a mention says by what the first citation said.
   *
   * @param mention one of the citations that were linked
   * @return the reference with type, date, issuer and title of the first where it has none of its
   *     own; the provision stays its own
   */
  public LegalReference resolve(FoundReference mention) {
    LegalReference own = mention.reference();
    LegalReference first = findFirst(mention).map(FoundReference::reference).orElse(own);
    return new LegalReference(
        own.type() == null ? first.type() : own.type(),
        own.code() == null ? first.code() : own.code(),
        own.title() == null ? first.title() : own.title(),
        own.date() == null ? first.date() : own.date(),
        own.issuer() == null ? first.issuer() : own.issuer(),
        own.provision());
  }

  private static @Nullable String key(LegalReference reference) {
    if (reference.code() != null) {
      return reference.code().toString();
    }
    if (reference.isNamedLaw()) {
      String title = reference.title();
      return reference.type()
          + ":"
          + (title == null ? "" : VietnameseText.comparisonKey(title.replace(",", "")));
    }
    return null;
  }

  private static boolean agree(FoundReference first, FoundReference mention) {
    CitedDate a = first.reference().date();
    CitedDate b = mention.reference().date();
    return a == null
        || b == null
        || (!a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest()));
  }
}
