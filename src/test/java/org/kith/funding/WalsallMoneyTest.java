package org.kith.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.funding.Place.Share;
import org.kith.kernel.Amount;

/**
 * The reference programme's money: one group's project closed early with about £4,000 left; £3,200
 * of it was allowed to the same group for something new, and the rest went to another group.
 */
@KithTest
class WalsallMoneyTest {
  private static final Path WALSALL = Path.of("examples", "walsall");

  private final Trail trail;
  private final List<Agreement> agreements;

  WalsallMoneyTest(TestAreas areas, Funding funding) {
    TestArea area = areas.create();
    copy(area);
    area.load();
    this.trail = area.acting(funding::trail, Funding.READ);
    this.agreements = area.acting(funding::agreements, Funding.READ);
  }

  @Test
  void whatAProviderLeftWentToANewUseOfItsOwnAndToAnotherGroupAndAddsUp() {
    Share left = new Share("mindful-gifts-grant", "around-the-world", Stage.LEFT_UNPAID);
    Share outlet = new Share("mindful-gifts-grant", "mindful-gifts-outlet", Stage.TO_PAY);
    Share packs =
        new Share("caldmore-community-garden-grant", "caldmore-activity-packs", Stage.TO_PAY);

    Amount underspend = moved("around-the-world-underspend");
    assertThat(underspend).isEqualTo(pounds("about 4000"));
    assertThat(trail.at(outlet).left()).isEqualTo(pounds("3200"));
    assertThat(trail.at(packs).left()).isEqualTo(pounds("400 to 1200"));
    assertThat(trail.at(outlet).left().plus(trail.at(packs).left()))
        .as("the two branches together are what was left")
        .isEqualTo(underspend);
    assertThat(trail.at(left).left()).isEqualTo(Sum.NONE.amount());
    assertThat(trail.overdrawn()).isEmpty();
  }

  @Test
  void bothBranchesStandInOneTrail() {
    assertThat(trail.steps("mindful-gifts-grant"))
        .extracting(step -> step.entry().kind())
        .contains(
            EntryKind.AWARDED,
            EntryKind.ENDED,
            EntryKind.LEFT_OVER,
            EntryKind.CHANGED_USE,
            EntryKind.RE_AWARDED);
    assertThat(trail.steps("caldmore-community-garden-grant"))
        .singleElement()
        .extracting(step -> step.entry().id())
        .isEqualTo("caldmore-activity-packs-re-award");
  }

  @Test
  void everySumIsAFigureOfTheLedgerOrNotStated() {
    assertThat(trail.entries())
        .filteredOn(entry -> entry.kind().moves())
        .allMatch(entry ->
            entry.moved().figure() != null
                || entry.moved().isRest()
                || entry.moved().sum().equals(Sum.NOT_STATED));
  }

  @Test
  void fourteenGroupsGotAGrantAndOneMoreWhatWasLeft() {
    assertThat(agreements).hasSize(15);
    assertThat(trail.entries())
        .filteredOn(entry -> entry.kind() == EntryKind.AWARDED)
        .hasSize(14)
        .allMatch(entry -> entry.moved().sum().inWords().equals("up to £10,000"));
  }

  private Amount moved(String entry) {
    return trail.steps().stream()
        .filter(step -> step.entry().id().equals(entry))
        .findFirst()
        .orElseThrow()
        .amount();
  }

  private static Amount pounds(String stated) {
    return Sum.stated(stated).orElseThrow().amount();
  }

  /** The example's records, as those of the test's own area. */
  private static void copy(TestArea area) {
    for (String part :
        List.of(
            "organisations.yaml",
            "sources.yaml",
            "programme.yaml",
            "measures.yaml",
            "measures",
            "priorities",
            "projects",
            "figures",
            "funding")) {
      try (Stream<Path> files = Files.walk(WALSALL.resolve(part))) {
        files
            .filter(Files::isRegularFile)
            .forEach(file -> area.files().file(path(file), text(file)));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    area.files().file("area.yaml", areaFile(area));
  }

  private static String path(Path file) {
    return WALSALL.relativize(file).toString().replace('\\', '/');
  }

  private static String areaFile(TestArea area) {
    return text(WALSALL.resolve("area.yaml"))
        .replaceFirst("(?m)^id: .*$", "id: " + area.id())
        .replaceFirst("(?m)^hosts:.*(\\n[ -].*)*$", "hosts: [" + area.host() + "]");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
