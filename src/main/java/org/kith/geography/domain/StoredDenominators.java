package org.kith.geography.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.geography.Characteristic;
import org.kith.geography.Denominator;
import org.kith.geography.Denominators;
import org.kith.geography.Place;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredDenominators implements Denominators {
  private final JdbcClient database;
  private final KeptUntilChanged<CensusTable> kept;

  StoredDenominators(JdbcClient database, Access access) {
    this.database = database;
    this.kept = new KeptUntilChanged<>(access);
  }

  @Override
  public Denominator of(Characteristic by, Place place) {
    return table(by).of(place);
  }

  @Override
  public Map<String, Denominator> each(Characteristic by, Place.Kind kind) {
    CensusTable table = table(by);
    Map<String, Denominator> each = new LinkedHashMap<>();
    table.hierarchy().places(kind).forEach(place -> each.put(place.code(), table.of(place)));
    return each;
  }

  private CensusTable table(Characteristic by) {
    return kept.of(by, () -> read(by));
  }

  private CensusTable read(Characteristic by) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    int[] year = {0};
    database
        .sql(
            """
            select edition, code, category, people from geography.census_count
            where characteristic = :by and edition = (
              select max(edition) from geography.census_count where characteristic = :by)
            """)
        .param("by", by.id())
        .query(
            (RowCallbackHandler)
                row -> {
                  year[0] = row.getInt("edition");
                  counts
                      .computeIfAbsent(row.getString("code"), _ -> new HashMap<>())
                      .put(row.getString("category"), row.getLong("people"));
                });
    return new CensusTable(by, year[0], counts, hierarchy());
  }

  private Hierarchy hierarchy() {
    return new Hierarchy(
        database
            .sql("select code, locality, locality_assumed from geography.ward order by code")
            .query((row, number) ->
                new Hierarchy.WardPlace(
                    row.getString("code"),
                    row.getString("locality"),
                    row.getBoolean("locality_assumed")))
            .list(),
        database
            .sql("select code, ward, msoa from geography.lsoa order by code")
            .query((row, number) ->
                new Hierarchy.Small(
                    row.getString("code"), row.getString("ward"), row.getString("msoa")))
            .list());
  }
}
