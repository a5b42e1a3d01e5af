package org.kith.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.access.Access;
import org.kith.imports.FileReading;
import org.kith.imports.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrganisationRecordsTest {
  private final OrganisationRecords type =
      new OrganisationRecords(mock(JdbcClient.class), mock(Access.class));

  @Test
  void anOrganisationHasANameASectorAndAFootprint() {
    var reading =
        read(
            """
            - id: millbank-church
              name: Millbank Church
              sector: faith
              footprint: north
              about: Opens its hall on Fridays.
            """);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.record())
        .isEqualTo(
            new Organisation(
                "millbank-church",
                "Millbank Church",
                Sector.FAITH,
                "north",
                "Opens its hall on Fridays."));
  }

  @Test
  void aFootprintThatIsNoLocalityAndASectorThatIsNoneAreRefused() {
    var reading =
        read(
            """
            - id: millbank-church
              name: Millbank Church
              sector: church
              footprint: north-east
            """);

    assertThat(reading.problems())
        .containsExactly(
            "organisations.yaml:3: sector: \"church\": expected one of voluntary, faith, education,"
                + " public, private, health, police, funder, university, national",
            "organisations.yaml:4: footprint: \"north-east\": expected the id of an existing"
                + " locality");
  }

  private FileReading<Organisation> read(String yaml) {
    return FileReading.of(
        type, "organisations.yaml", yaml, Set.of(new Reference("locality", "north")));
  }
}
