package org.congvan.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FileStemsTest {

  private final FileStems stems = new FileStems();

  @Test
  void sameName_getsNumbersInOrder() {
    assertThat(take("Cong-van", "Cong-van", "To-trinh", "Cong-van"))
        .containsExactly("Cong-van", "Cong-van_2", "To-trinh", "Cong-van_3");
  }

  /** Windows and macOS have one file of both names. */
  @Test
  void capitalAndSmallLetters_areTheSame() {
    assertThat(take("CV-1-UBND", "CV-1-Ubnd", "cv-1-ubnd"))
        .containsExactly("CV-1-UBND", "CV-1-Ubnd_2", "cv-1-ubnd_3");
  }

  @Test
  void reservedName_isNotGivenAgain() {
    stems.reserve("A_2");

    assertThat(take("A", "A", "A")).containsExactly("A", "A_3", "A_4");
  }

  @Test
  void nameWithUnderscore_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stems.take("A_2"))
        .withMessage("Name of a file must have no underscore: A_2; expected such as Cong-van-477");
  }

  @Test
  void manyOfOneName_costNoMoreEach() {
    String last = "";
    for (int i = 0; i < 200_000; i++) {
      last = stems.take("Cong-van");
    }
    assertThat(last).isEqualTo("Cong-van_200000");
  }

  /** Whichever documents were done before an interruption, the others get their own names. */
  @Property(seed = "21")
  void namesAfterAnInterruption_areThoseWithoutOne(
      @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> names, @ForAll long done) {
    List<String> expected = new ArrayList<>();
    FileStems undisturbed = new FileStems();
    names.forEach(name -> expected.add(undisturbed.take("N" + name)));

    FileStems goingOn = new FileStems();
    IntStream.range(0, names.size())
        .filter(i -> isDone(done, i))
        .forEach(i -> goingOn.reserve(expected.get(i)));
    List<String> given = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      given.add(isDone(done, i) ? expected.get(i) : goingOn.take("N" + names.get(i)));
    }

    assertThat(given).isEqualTo(expected).doesNotHaveDuplicates();
  }

  private static boolean isDone(long done, int document) {
    return (done >>> document & 1) == 1;
  }

  private List<String> take(String... names) {
    List<String> given = new ArrayList<>();
    for (String name : names) {
      given.add(stems.take(name));
    }
    return given;
  }
}
