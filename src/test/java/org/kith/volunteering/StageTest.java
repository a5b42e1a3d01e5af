package org.kith.volunteering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Refusal;

class StageTest {
  private static final Missing CHECK = new Missing(CheckLevel.ENHANCED, List.of());
  private static final Missing TRAINING = new Missing(CheckLevel.NONE, List.of("Safeguarding"));
  private static final Missing BOTH = new Missing(CheckLevel.BASIC, List.of("Listening"));

  /** Somebody tries a step on a day on which this is missing. */
  record Try(Stage next, Missing missing) {}

  @Provide
  Arbitrary<List<Try>> tries() {
    return Combinators.combine(
            Arbitraries.of(Stage.class), Arbitraries.of(Missing.NOTHING, CHECK, TRAINING, BOTH))
        .as(Try::new)
        .list()
        .ofMaxSize(40);
  }

  @Property
  void noPathLeadsToActiveWithoutCheckAndTraining(@ForAll("tries") List<Try> tries) {
    Stage stage = Stage.RECRUITED;
    boolean wasChecked = false;
    boolean wasTrained = false;
    for (Try one : tries) {
      Stage before = stage;
      if (isTaken(stage, one)) {
        stage = one.next();
        if (stage == Stage.CHECKED) {
          assertThat(one.missing().check()).isEqualTo(CheckLevel.NONE);
          wasChecked = true;
        }
        if (stage == Stage.TRAINED) {
          assertThat(one.missing().isNothing()).isTrue();
          assertThat(wasChecked).isTrue();
          wasTrained = true;
        }
        if (stage == Stage.ACTIVE) {
          assertThat(one.missing().isNothing()).isTrue();
          assertThat(wasTrained).isTrue();
        }
        assertThat(before).isNotEqualTo(Stage.LEFT);
        assertThat(stage).isNotEqualTo(Stage.RECRUITED);
      }
    }
  }

  @Property
  void whoeverIsReadyGetsThereAndWhoeverLeftStaysAway(@ForAll Stage stage) {
    if (stage == Stage.LEFT) {
      assertThat(stage.next()).isEmpty();
    } else {
      assertThat(stage.next()).contains(Stage.LEFT);
      stage
          .next()
          .forEach(next ->
              assertThatCode(() -> stage.refuseUnless(next, Missing.NOTHING))
                  .doesNotThrowAnyException());
    }
  }

  @Test
  void aRefusalSaysWhatIsMissing() {
    assertThatThrownBy(() ->
            Stage.TRAINED.refuseUnless(
                Stage.ACTIVE, new Missing(CheckLevel.ENHANCED, List.of("Safeguarding"))))
        .isInstanceOf(NotReady.class)
        .hasMessage("Not yet. Still missing: enhanced check, training “Safeguarding”.");
    assertThatThrownBy(() -> Stage.RECRUITED.refuseUnless(Stage.ACTIVE, Missing.NOTHING))
        .isInstanceOf(StepRefused.class);
  }

  @Test
  void aHigherCheckCoversALowerOne() {
    assertThat(CheckLevel.ENHANCED.covers(CheckLevel.BASIC)).isTrue();
    assertThat(CheckLevel.BASIC.covers(CheckLevel.ENHANCED)).isFalse();
    assertThat(CheckLevel.STANDARD.covers(CheckLevel.STANDARD)).isTrue();
  }

  private static boolean isTaken(Stage from, Try one) {
    try {
      from.refuseUnless(one.next(), one.missing());
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }
}
