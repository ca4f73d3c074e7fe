package org.congvan.regulation;

import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * What a rule or a measure rests on (căn cứ), so that every finding can be looked up.
 *
 * <p>Only {@link Clause} and {@link Consistency} carry an error; the others carry warnings and
 * advice.
 */
public sealed interface Basis {

  /**
   * Says in one line where to look it up.
   *
   * @return such as {@code "30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.e"}; what has no place in a
   *     document says so, such as {@code "practice (…)"}
   */
  String citation();

  /**
   * A clause whose text was read, such as Decree 30/2020/NĐ-CP, Annex I, Part I, II.9.d.
   *
   * @param document number and symbol of the instrument
   * @param location where the words are in it, in Vietnamese, such as {@code "Phụ lục I, Phần I,
   *     II.9.d"}
   * @param quote the words of the official text
   */
  record Clause(DocumentCode document, String location, String quote) implements Basis {

    /** Normalises the texts. */
    public Clause {
      Objects.requireNonNull(document, "document");
      location = RequiredText.of(location, "Location of a clause");
      quote = RequiredText.of(quote, "Quoted words of a clause");
    }

    @Override
    public String citation() {
      return document + ", " + location;
    }
  }

  /**
   * A provision whose text could not be read, such as all of Circular 01/2011/TT-BNV.
   *
   * @param document number and symbol of the instrument
   * @param location the article or annex; null where not known
   * @param source where the provision is described
   * @param confidence how sure the telling is; not {@link Confidence#LOW}
   */
  record UnreadClause(
      DocumentCode document, @Nullable String location, String source, Confidence confidence)
      implements Basis {

    /**
     * Normalises the texts.
     *
     * @throws IllegalArgumentException if the confidence is low
     */
    public UnreadClause {
      Objects.requireNonNull(document, "document");
      location = RequiredText.ofNullable(location, "Location of an unread clause");
      source = RequiredText.of(source, "Source of an unread clause");
      requireUsable(confidence);
    }

    @Override
    public String citation() {
      String place = location == null ? "" : ", " + location;
      return document + place + " (text not read; source: " + source + ")";
    }
  }

  /**
   * A sample that the regulation prints, such as Mẫu 1.5 of Annex III.
   *
   * @param document number and symbol of the instrument
   * @param sample the sample, such as {@code "Phụ lục III, Mẫu 1.5"}
   */
  record OfficialSample(DocumentCode document, String sample) implements Basis {

    /** Normalises the text. */
    public OfficialSample {
      Objects.requireNonNull(document, "document");
      sample = RequiredText.of(sample, "Sample");
    }

    @Override
    public String citation() {
      return document + ", " + sample;
    }
  }

  /**
   * What offices do without a clause that says so.
   *
   * @param source where the practice was seen
   * @param confidence how sure it is; not {@link Confidence#LOW}
   */
  record Practice(String source, Confidence confidence) implements Basis {

    /**
     * Normalises the text.
     *
     * @throws IllegalArgumentException if the confidence is low
     */
    public Practice {
      source = RequiredText.of(source, "Source of a practice");
      requireUsable(confidence);
    }

    @Override
    public String citation() {
      return "practice (" + source + ")";
    }
  }

  /**
   * The document contradicts itself; no regulation is needed to see it.
   *
   * @param reason what must agree with what, in Vietnamese
   */
  record Consistency(String reason) implements Basis {

    /** Normalises the text. */
    public Consistency {
      reason = RequiredText.of(reason, "Reason of a consistency rule");
    }

    @Override
    public String citation() {
      return "consistency (" + reason + ")";
    }
  }

  private static void requireUsable(Confidence confidence) {
    if (Objects.requireNonNull(confidence, "confidence") == Confidence.LOW) {
      throw new IllegalArgumentException(
          "Basis must not rest on confidence LOW; leave the rule or measure out");
    }
  }
}
