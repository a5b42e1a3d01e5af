package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.geography.Postcodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented places, postcodes and people: ZZ is no postcode area. */
@KithTest
class WardsOfPeopleTest {
  private static final String SQUARE =
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{%s},
      "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}]}
      """;

  private final TestArea area;
  private final Postcodes postcodes;
  private final People people;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  WardsOfPeopleTest(
      TestAreas areas,
      Postcodes postcodes,
      People people,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.area = areas.create();
    this.postcodes = postcodes;
    this.people = people;
    this.database = database;
    this.transaction = transaction;
    area.files()
        .file(
            "geography/wards.geojson", SQUARE.formatted("\"code\":\"E05999999\",\"name\":\"Mill\""))
        .file(
            "geography/lsoas.geojson",
            SQUARE.formatted(
                "\"code\":\"E01999999\",\"name\":\"Exampleton 001A\",\"ward\":\"E05999999\""));
    area.load();
  }

  @Test
  void whereSomebodyLivesIsNotKnownUntilADirectoryTells() throws IOException {
    UUID amina = add("zz1 1aa");

    assertThat(ward(amina)).isEmpty();
    load("2026-02", "ZZ1 1AA");
    assertThat(ward(amina)).contains("E05999999");
  }

  @Test
  void whoeverComesOrMovesAfterwardsIsPutIntoAWardAtOnce() throws IOException {
    load("2026-02", "ZZ1 1AA");
    UUID joan = add("ZZ1 1AA");
    UUID omar = add("ZZ9 9ZZ");

    assertThat(ward(joan)).contains("E05999999");
    assertThat(ward(omar)).isEmpty();
    area.acting(
        () -> {
          people.change(omar, 1, living("ZZ1 1AA"));
          people.change(joan, 1, living("ZZ9 9ZZ"));
          return true;
        },
        People.RECORD,
        People.READ);
    assertThat(ward(omar)).contains("E05999999");
    assertThat(ward(joan)).isEmpty();
  }

  private UUID add(String postcode) {
    UUID id = UUID.randomUUID();
    area.acting(
        () -> {
          people.add(id, "nash-dom", living(postcode));
          return id;
        },
        People.RECORD,
        People.READ);
    return id;
  }

  private static PersonDetails living(String postcode) {
    return new PersonDetails(
        "Amina",
        "Testova",
        Born.UNKNOWN,
        "",
        "",
        postcode,
        null,
        SafeToContact.NOT_ASKED,
        "",
        List.of(),
        List.of(),
        "");
  }

  private void load(String edition, String postcode) throws IOException {
    area.acting(
        () ->
            postcodes.load(
                edition, new StringReader("pcds,doterm,lsoa21\n" + postcode + ",,E01999999\n")),
        Postcodes.LOAD,
        People.READ,
        People.RECORD);
  }

  private Optional<String> ward(UUID id) {
    return Optional.ofNullable(
            area.acting(
                () ->
                    transaction.execute(status ->
                        database
                            .sql("select coalesce(ward, '') from people.record where id = :id")
                            .param("id", id)
                            .query(String.class)
                            .single()),
                People.READ))
        .filter(ward -> !ward.isEmpty());
  }
}
