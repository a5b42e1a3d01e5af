package org.kith.ui.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.kith.ui.components.LineChange.Kind;

class LineChangeTest {
  @Test
  void aChangedLineIsRemovedAndAdded() {
    assertThat(LineChange.between("One\nTwo\nThree", "One\n2\nThree"))
        .containsExactly(
            new LineChange(Kind.SAME, "One"),
            new LineChange(Kind.REMOVED, "Two"),
            new LineChange(Kind.ADDED, "2"),
            new LineChange(Kind.SAME, "Three"));
  }

  @Test
  void theSameTextHasNoChanges() {
    assertThat(LineChange.isNothing(LineChange.between("One\n\nTwo", "One\n\nTwo"))).isTrue();
    assertThat(LineChange.isNothing(LineChange.between("", "One"))).isFalse();
  }

  /** Whatever changed, both texts can be read from what is shown. */
  @Property
  void bothTextsAreInTheComparison(
      @ForAll @Size(min = 1, max = 12)
          List<@StringLength(min = 1, max = 2) @CharRange(from = 'a', to = 'c') String> before,
      @ForAll @Size(min = 1, max = 12)
          List<@StringLength(min = 1, max = 2) @CharRange(from = 'a', to = 'c') String> after) {
    List<LineChange> changes =
        LineChange.between(String.join("\n", before), String.join("\n", after));

    assertThat(lines(changes, Kind.ADDED)).isEqualTo(before);
    assertThat(lines(changes, Kind.REMOVED)).isEqualTo(after);
  }

  private static List<String> lines(List<LineChange> changes, Kind without) {
    return changes.stream()
        .filter(change -> change.kind() != without)
        .map(LineChange::line)
        .toList();
  }
}
