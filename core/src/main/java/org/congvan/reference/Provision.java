package org.congvan.reference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.congvan.text.DocumentFormatException;

/**
 * Place inside a cited document (điểm, khoản, Điều …), such as {@code điểm a, b khoản 2 Điều 5}.
 *
 * <p>The steps go from the narrowest to the widest, as Vietnamese writes them.
 *
 * @param steps the levels with their numbers, narrowest first, at least one, no level twice
 */
public record Provision(List<ProvisionStep> steps) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no step or a level is not wider than the one
   *     before it
   */
  public Provision {
    steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("Provision must have a level, such as Điều 5");
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).level().compareTo(steps.get(i - 1).level()) >= 0) {
        throw new IllegalArgumentException(
            "Provision must go from the narrowest level to the widest, such as điểm a khoản 2 Điều 5: "
                + written(steps));
      }
    }
  }

  /**
   * Makes a provision.
   *
   * @param steps the levels with their numbers, narrowest first
   * @return the provision
   * @throws IllegalArgumentException if there is no step or a level is not wider than the one
   *     before it
   */
  public static Provision of(ProvisionStep... steps) {
    return new Provision(List.of(steps));
  }

  /**
   * Makes the provision of one article.
   *
   * @param article number of the article (Điều), 1 or more
   * @return such as {@code Điều 5}
   * @throws IllegalArgumentException if the number is below 1
   */
  public static Provision ofArticle(int article) {
    return of(new ProvisionStep(ProvisionLevel.ARTICLE, List.of(OrdinalRange.of(article))));
  }

  /**
   * Reads a provision. Lists ({@code các Điều 3, 4}, {@code điểm a, điểm b và điểm d}), ranges
   * ({@code Điều 5 đến Điều 9}) and inserted numbers ({@code khoản 1a Điều 28a}) are understood;
   * case does not matter in the words of levels.
   *
   * @param text the provision and nothing else, 500 characters at most
   * @return the provision
   * @throws DocumentFormatException if the text is not a provision
   */
  public static Provision parse(String text) {
    return new ProvisionParser(text).provision();
  }

  /**
   * Writes the provision.
   *
   * @return such as {@code điểm a, b khoản 2 Điều 5}
   */
  @Override
  public String toString() {
    return written(steps);
  }

  private static String written(List<ProvisionStep> steps) {
    return steps.stream().map(ProvisionStep::toString).collect(Collectors.joining(" "));
  }
}
