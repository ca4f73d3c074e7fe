package org.congvan.body;

import java.util.List;
import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * A chart as data (biểu đồ), such as columns of the news items of three agencies: each format draws
 * it in its own way, Word as a chart whose figures can be edited.
 *
 * <p>A category without a value, such as an agency that has not reported, is left out: zero would
 * say something else.
 *
 * @param form how the values are drawn
 * @param categoryTitle what the categories are, as their axis says it, such as {@code "Cơ quan"};
 *     not blank
 * @param valueTitle what the values are, with the unit, such as {@code "Số tin, bài"}; not blank
 * @param categories the names below the columns or points, in their order; at least one
 * @param series the values, a series for each colour, 1 to 255
 */
public record Chart(
    ChartForm form,
    String categoryTitle,
    String valueTitle,
    List<String> categories,
    List<ChartSeries> series)
    implements Picture {

  /** As many as Word draws in one chart. */
  private static final int MAX_SERIES = 255;

  /**
   * Copies the lists and checks that each series has a value for each category.
   *
   * @throws IllegalArgumentException if a text is blank, there is no category, there are no series
   *     or more than 255, or a series has more or fewer values than there are categories
   */
  public Chart {
    Objects.requireNonNull(form, "form");
    categoryTitle = RequiredText.of(categoryTitle, "Title of a chart's categories");
    valueTitle = RequiredText.of(valueTitle, "Title of a chart's values");
    categories =
        Objects.requireNonNull(categories, "categories").stream()
            .map(name -> RequiredText.of(name, "Category of a chart"))
            .toList();
    series = List.copyOf(Objects.requireNonNull(series, "series"));
    if (categories.isEmpty() || series.isEmpty() || series.size() > MAX_SERIES) {
      throw new IllegalArgumentException(
          "Chart must have categories and 1 to "
              + MAX_SERIES
              + " series: "
              + categories.size()
              + " categories, "
              + series.size()
              + " series");
    }
    for (ChartSeries each : series) {
      if (each.values().size() != categories.size()) {
        throw new IllegalArgumentException(
            "Chart series \""
                + each.name()
                + "\" must have a value for each category: "
                + each.values().size()
                + " values, "
                + categories.size()
                + " categories");
      }
    }
  }

  /**
   * Returns how many values the chart draws.
   *
   * @return categories times series
   */
  public int size() {
    return categories.size() * series.size();
  }

  /**
   * Returns this chart with another form.
   *
   * @param newForm how the values are drawn
   * @return the changed copy
   */
  public Chart withForm(ChartForm newForm) {
    return new Chart(newForm, categoryTitle, valueTitle, categories, series);
  }

  /**
   * Returns this chart with another title of its categories.
   *
   * @param newCategoryTitle what the categories are, as their axis says it, such as {@code "Cơ
   *     quan"}; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the title is blank
   */
  public Chart withCategoryTitle(String newCategoryTitle) {
    return new Chart(form, newCategoryTitle, valueTitle, categories, series);
  }

  /**
   * Returns this chart with another title of its values.
   *
   * @param newValueTitle what the values are, with the unit, such as {@code "Số tin, bài"}; not
   *     blank
   * @return the changed copy
   * @throws IllegalArgumentException if the title is blank
   */
  public Chart withValueTitle(String newValueTitle) {
    return new Chart(form, categoryTitle, newValueTitle, categories, series);
  }

  /**
   * Returns this chart with other categories.
   *
   * @param newCategories the names below the columns or points, in their order; at least one
   * @return the changed copy
   * @throws IllegalArgumentException if their number is not that of the values, or one is blank
   */
  public Chart withCategories(List<String> newCategories) {
    return new Chart(form, categoryTitle, valueTitle, newCategories, series);
  }

  /**
   * Returns this chart with other series.
   *
   * @param newSeries the values, a series for each colour, 1 to 255
   * @return the changed copy
   * @throws IllegalArgumentException if there are none, more than 255, or a series has more or
   *     fewer values than there are categories
   */
  public Chart withSeries(List<ChartSeries> newSeries) {
    return new Chart(form, categoryTitle, valueTitle, categories, newSeries);
  }
}
