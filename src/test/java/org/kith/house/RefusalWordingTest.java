package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.access.TooManyForms;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.kith.pledge.NotOpen;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.welcome.SnapshotRefused;

/** What residents are refused is said in their language, and in English as the log has it. */
class RefusalWordingTest {
  private static Stream<Refusal> metByResidents() {
    return Stream.of(
        new ChangedMeanwhile(),
        new TooManyForms(),
        new NotOpen(),
        SnapshotRefused.notBegun(),
        SnapshotRefused.wasClosed());
  }

  @ParameterizedTest
  @MethodSource("metByResidents")
  void itIsWordedInEveryLanguage(Refusal refusal) {
    assertThat(Wording.in("en")).containsEntry(refusal.key(), refusal.sentence());
    assertThat(Languages.shipped().served().stream().map(Language::code))
        .allSatisfy(language -> assertThat(Wording.in(language)).containsKey(refusal.key()));
  }
}
