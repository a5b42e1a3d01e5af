package org.kith.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;

class SubjectTreeTest {
  private static final Subject PROGRAMME = new Subject("programme", "together");
  private static final Subject YOUNG = new Subject("priority", "young-people");
  private static final Subject FUND = new Subject("project", "fund");

  private final SubjectTree tree =
      new SubjectTree(
          List.of(
              name(new Subject("area", "borough"), null),
              name(FUND, YOUNG),
              name(PROGRAMME, null),
              name(new Subject("project", "walks"), FUND),
              name(YOUNG, PROGRAMME),
              name(new Subject("priority", "work"), PROGRAMME)));

  @Test
  void eachSubjectFollowsWhatItBelongsToAndPlacesComeLast() {
    assertThat(tree.ids())
        .containsExactly("together", "young-people", "fund", "walks", "work", "borough");
    assertThat(tree.branches().get(3).depth()).isEqualTo(3);
  }

  @Test
  void whatBelongsToASubjectIsWithinIt() {
    assertThat(tree.within("young-people")).containsExactly("young-people", "fund", "walks");
    assertThat(tree.within("work")).containsExactly("work");
    assertThat(tree.within("nobody")).isEmpty();
  }

  @Test
  void aSubjectWhoseParentIsUnknownStandsByItself() {
    SubjectTree orphaned = new SubjectTree(List.of(name(FUND, YOUNG)));

    assertThat(orphaned.branches()).singleElement().satisfies(b -> assertThat(b.depth()).isZero());
  }

  private static SubjectName name(Subject subject, @Nullable Subject parent) {
    return new SubjectName(subject, subject.id(), parent, null);
  }
}
