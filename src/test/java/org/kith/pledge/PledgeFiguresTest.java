package org.kith.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.WalsallExample;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.ValueWords;
import org.kith.outbox.Jobs;
import org.kith.pledge.PledgeDetails.Standing;
import org.springframework.context.ApplicationContext;

/** Signatures in the ledger, beside what Walsall reported. */
@KithTest
class PledgeFiguresTest extends Signers {
  private final Figures figures;
  private final Jobs jobs;

  PledgeFiguresTest(ApplicationContext beans) {
    super(beans, WalsallExample.loaded(beans.getBean(TestAreas.class)));
    figures = beans.getBean(Figures.class);
    jobs = beans.getBean(Jobs.class);
  }

  @Test
  void confirmedSignaturesStandInTheLedgerInAllAndByWhereTheyWork() {
    open("pledge", Standing.OPEN);
    signed(body("One (synthetic)", false, "north"), true);
    signed(body("Two (synthetic)", false, "north"), true);
    signed(body("Three (synthetic)", false, "north", "east"), true);
    signed(body("Four (synthetic)", false, "outside"), true);
    signed(body("Nobody confirmed (synthetic)", false, "south"), false);
    UUID person = signed(person("Amina Testova", "01922 000000", false), true);

    jobs.runNow("count-pledges", area.id());

    assertThat(counted())
        .containsOnly(
            Map.entry("pledge-counted-pledge-organisations-signed", "4"),
            Map.entry("pledge-counted-pledge-organisations-signed-north", "2"),
            Map.entry("pledge-counted-pledge-organisations-signed-several", "1"),
            Map.entry("pledge-counted-pledge-organisations-signed-outside", "1"),
            Map.entry("pledge-counted-pledge-individuals-signed", "1"),
            Map.entry("pledge-counted-pledge-sectors-represented", "1"),
            Map.entry("pledge-counted-pledge-organisations-voluntary-sector-share", "100%"));
    Statement north =
        area.acting(() -> figures.ledger().statements())
            .filter(one -> one.id().endsWith("signed-north"))
            .findFirst()
            .orElseThrow();
    assertThat(north.breakdown().values()).containsExactly(Map.entry("locality", "north"));
    assertThat(area.acting(() -> figures.isPublished(north.id()))).isFalse();

    assertThat(disagreeing()).contains(north.id(), "pledge-organisations-signed-north-text");
    assertThat(disagreeing())
        .as("what was reported and what is counted are set against each other")
        .contains("pledge-counted-pledge-organisations-signed", "pledge-individuals-signed-table");

    coordinators.does(() -> signatories.withdraw(person));
    jobs.runNow("count-pledges", area.id());
    assertThat(counted()).containsEntry("pledge-counted-pledge-individuals-signed", "0");
    jobs.runNow("count-figures", area.id());
    assertThat(counted())
        .as("what registers count replaces nothing of it")
        .containsEntry("pledge-counted-pledge-organisations-signed", "4");
  }

  /** Statements of the same quantity that cannot all be right. */
  private List<String> disagreeing() {
    return area
        .acting(() -> figures.openContradictionsAbout(new Subject("project", "pledge")))
        .stream()
        .filter(found -> found.finding().rule().equals("same-quantity-twice"))
        .flatMap(found -> found.finding().statements().stream())
        .toList();
  }

  private Map<String, String> counted() {
    return area.acting(() -> figures.ledger().statements())
        .filter(one -> one.kind() == Kind.COUNTED && one.subject().id().equals("pledge"))
        .collect(Collectors.toMap(Statement::id, ValueWords::of));
  }
}
