package org.kith.geography.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.access.Access;
import org.kith.geography.Characteristic;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code geography/census-2021/religion.csv} and its like: residents of a place in a group, by the
 * census's own labels. The place's code tells what kind of place it is.
 */
@Component
@Order(17)
class CensusRecords implements RecordType<CensusRecords.Counted> {
  record Counted(Characteristic by, int edition, String code, String category, int people) {}

  private static final Pattern FILE = Pattern.compile("geography/census-(\\d{4})/([a-z-]+)\\.csv");
  private static final Pattern AUTHORITY = Pattern.compile("[EW]0[6-9]\\d{6}|[EW]10\\d{6}");

  private final JdbcClient database;
  private final Access access;

  CensusRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "census count";
  }

  @Override
  public boolean reads(String path) {
    Matcher file = FILE.matcher(path);
    return file.matches() && Characteristic.ofFile(file.group(2)).isPresent();
  }

  @Override
  public Counted read(Entry entry) {
    Matcher file = FILE.matcher(entry.file());
    if (!file.matches()) {
      throw new IllegalArgumentException(entry.file());
    }
    Characteristic by = Characteristic.ofFile(file.group(2)).orElseThrow();
    return new Counted(
        by,
        Integer.parseInt(file.group(1)),
        place(entry),
        entry.parsed(
            "group",
            label -> CensusLabels.code(by, label),
            "a group as the census calls it: " + groups(by),
            ""),
        PlaceRecords.people(entry, "count"));
  }

  private static String place(Entry entry) {
    String code = PlaceRecords.code(entry, "code");
    switch (code.isEmpty() ? "" : code.substring(1, 3)) {
      case "01" -> entry.need("code", "neighbourhood", code);
      case "02" -> entry.need("code", "middle-layer area", code);
      case "05" -> entry.need("code", "ward", code);
      default -> {
        if (!code.isEmpty() && !AUTHORITY.matcher(code).matches()) {
          entry.problem("code", code, "a neighbourhood, ward or local authority");
        }
      }
    }
    return code;
  }

  private static String groups(Characteristic by) {
    return by == Characteristic.AGE_BAND
        ? "16-24 or 85+"
        : String.join("; ", CensusLabels.codes(by).keySet().stream().sorted().toList());
  }

  @Override
  public String id(Counted row) {
    return row.code().isEmpty() || row.category().isEmpty()
        ? ""
        : row.by().fileName() + " " + row.edition() + " " + row.code() + " " + row.category();
  }

  @Override
  public void save(List<Counted> rows) {
    database
        .sql(
            """
            insert into geography.census_count (area_id, characteristic, edition, code, category, people)
            select :area, characteristic, edition, code, category, people
            from unnest(:characteristics, :editions, :codes, :categories, :people)
              as counted (characteristic, edition, code, category, people)
            on conflict (area_id, characteristic, edition, code, category)
            do update set people = excluded.people
            """)
        .param("area", access.area().value())
        .param("characteristics", rows.stream().map(row -> row.by().id()).toArray(String[]::new))
        .param("editions", rows.stream().map(Counted::edition).toArray(Integer[]::new))
        .param("codes", rows.stream().map(Counted::code).toArray(String[]::new))
        .param("categories", rows.stream().map(Counted::category).toArray(String[]::new))
        .param("people", rows.stream().map(Counted::people).toArray(Integer[]::new))
        .update();
  }
}
