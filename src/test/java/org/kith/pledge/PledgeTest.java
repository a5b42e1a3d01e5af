package org.kith.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.organisations.Sector;
import org.kith.pledge.Commitment.Progress;
import org.kith.pledge.Commitment.Report;
import org.kith.pledge.PledgeDetails.Standing;

class PledgeTest {
  private static final LocalDate MADE = LocalDate.of(2024, 2, 29);

  @Test
  void anOpenPledgeIsSignedByThoseItIsFor() {
    PledgeDetails covenant = details("faith-covenant", false, true, Standing.OPEN);

    assertThat(covenant.isOpenTo(Signatory.Kind.ORGANISATION)).isTrue();
    assertThat(covenant.isOpenTo(Signatory.Kind.PERSON)).isFalse();
    assertThat(details("a", true, true, Standing.CLOSED).isOpenTo(Signatory.Kind.PERSON)).isFalse();
    assertThat(details("a", true, true, Standing.DRAFT).isOpenTo(Signatory.Kind.PERSON)).isFalse();
  }

  @Test
  void aPledgeIsForSomebodyAndHasAnAddress() {
    assertThatThrownBy(() -> details("a", false, false, Standing.OPEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> details("Not an address", true, true, Standing.OPEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSectorReadsItsOwnHowToAndTheOthersWhatIsSaidToAll() {
    PracticeDetails practice =
        new PracticeDetails(
            UUID.randomUUID(),
            "Greet people in their language",
            "Learn five words.",
            Map.of(Sector.HEALTH, "Put them on the check-in screen."),
            true);

    assertThat(practice.howToIn(Sector.HEALTH)).isEqualTo("Put them on the check-in screen.");
    assertThat(practice.howToIn(Sector.FAITH)).isEqualTo("Learn five words.");
    assertThat(practice.howToIn(null)).isEqualTo("Learn five words.");
  }

  @Test
  void aCommitmentIsAskedAboutAYearAfterItWasMadeOrLastToldOf() {
    assertThat(commitment().due()).isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(
            commitment(
                    new Report(LocalDate.of(2025, 4, 1), Progress.UNDER_WAY, ""),
                    new Report(LocalDate.of(2025, 3, 1), Progress.NOT_BEGUN, ""))
                .due())
        .isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @Test
  void aPromiseIsReadLineByLine() {
    assertThat(new Pledges.Wording("pl", "Tytuł", " Jedno. \n\nDrugie.", false).lines())
        .containsExactly("Jedno.", "Drugie.");
  }

  private static PledgeDetails details(
      String slug, boolean people, boolean organisations, Standing standing) {
    return new PledgeDetails(
        slug, "Pledge", "We welcome people.", null, people, organisations, standing);
  }

  private static Commitment commitment(Report... reports) {
    return new Commitment(
        UUID.randomUUID(), UUID.randomUUID(), null, "Welcome people", MADE, null, List.of(reports));
  }
}
