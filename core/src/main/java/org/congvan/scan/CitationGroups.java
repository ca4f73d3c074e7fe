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
 * Which citations of a text refer to the same document (viện dẫn lần đầu và những lần sau), such as
 * {@code Nghị định số 30/2020/NĐ-CP} after {@code Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm
 * 2020 của Chính phủ}.
 *
 * <p>They do if their codes are equal or, for laws without a number, their types and names, and if
 * their dates do not contradict. Source: Decree 30/2020/NĐ-CP, Annex I, II.6.b, by which only the
 * first citation is given in full.
 */
public final class CitationGroups {
  private final IdentityHashMap<FoundCitation, FoundCitation> firsts = new IdentityHashMap<>();

  private CitationGroups() {}

  /**
   * Links the citations of a text.
   *
   * @param found all citations of one text, in its order
   * @return the links
   */
  public static CitationGroups of(List<FoundCitation> found) {
    CitationGroups links = new CitationGroups();
    Map<String, List<FoundCitation>> documents = new HashMap<>();
    for (FoundCitation each : found) {
      String key = key(each.reference());
      if (key == null) {
        continue;
      }
      List<FoundCitation> candidates = documents.computeIfAbsent(key, k -> new ArrayList<>());
      FoundCitation first =
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
   * Finds the first citation of the document that a later one refers to.
   *
   * @param mention one of the citations that were linked
   * @return the first citation; empty if the mention is the first itself
   */
  public Optional<FoundCitation> findFirst(FoundCitation mention) {
    return Optional.ofNullable(firsts.get(Objects.requireNonNull(mention, "mention")));
  }

  /**
   * Completes the reference of a mention from the first citation.
   *
   * @param mention one of the citations that were linked
   * @return its reference, with the parts that it lacks taken from the first; the provision stays
   *     its own
   */
  public LegalReference resolve(FoundCitation mention) {
    LegalReference own = mention.reference();
    LegalReference first = findFirst(mention).map(FoundCitation::reference).orElse(own);
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

  private static boolean agree(FoundCitation first, FoundCitation mention) {
    CitedDate a = first.reference().date();
    CitedDate b = mention.reference().date();
    return a == null
        || b == null
        || (!a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest()));
  }
}
