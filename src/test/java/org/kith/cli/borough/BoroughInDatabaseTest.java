package org.kith.cli.borough;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestInstallation;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.Registers;
import org.kith.activity.Session;
import org.kith.people.People;
import org.kith.people.PersonName;

@KithTest
class BoroughInDatabaseTest {
  private final TestAreas areas;
  private final Activities activities;
  private final Registers registers;
  private final People people;

  BoroughInDatabaseTest(
      TestAreas areas, Activities activities, Registers registers, People people) {
    this.areas = areas;
    this.activities = activities;
    this.registers = registers;
    this.people = people;
  }

  @Test
  void registersAndPeopleAreThereAsIfSomebodyHadKeptThem() throws SQLException {
    TestArea area = areas.loaded();
    SyntheticBorough.Written written;
    try (Connection owner = TestInstallation.connections().owner().connect()) {
      written =
          SyntheticBorough.of(Path.of("examples", "walsall"), 1, 0.02)
              .write(owner, area.id().value());
    }

    List<Activity> all = area.acting(() -> activities.all(0, 1_000), Activities.READ);
    assertThat(all).hasSize((int) written.activities());
    Session session =
        area
            .acting(
                () -> activities.between(LocalDate.of(2019, 4, 1), LocalDate.of(2021, 12, 31)),
                Activities.READ)
            .stream()
            .filter(one -> one.title().startsWith("Class on screen"))
            .findFirst()
            .orElseThrow();
    assertThat(session.state()).isEqualTo(Session.State.HELD);
    List<PersonName> here =
        area.acting(
            () ->
                registers.register(session.id()).orElseThrow().lines().stream()
                    .filter(line -> line.isHere())
                    .map(line -> line.person())
                    .toList(),
            Registers.KEEP,
            Activities.READ,
            People.READ);
    assertThat(here).isNotEmpty();
    assertThat(area.acting(() -> people.search(here.getFirst().given(), 500), People.READ))
        .contains(here.getFirst());
  }
}
