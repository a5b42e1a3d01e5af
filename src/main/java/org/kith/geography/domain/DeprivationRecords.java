package org.kith.geography.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code geography/deprivation-2019.csv} and its like: the English Index of Multiple Deprivation of
 * a year. Editions before 2025 are of the neighbourhoods of 2011.
 */
@Component
@Order(16)
class DeprivationRecords implements RecordType<DeprivationRecords.Deprived> {
  record Deprived(int edition, String code, int rank, int decile, @Nullable BigDecimal score) {}

  /** The first edition that is published for the neighbourhoods of 2021. */
  private static final int NEIGHBOURHOODS_OF_2021 = 2025;

  private static final Pattern FILE = Pattern.compile("geography/deprivation-(\\d{4})\\.csv");

  private final JdbcClient database;
  private final Access access;

  DeprivationRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "deprivation";
  }

  @Override
  public boolean reads(String path) {
    return FILE.matcher(path).matches();
  }

  @Override
  public Deprived read(Entry entry) {
    Matcher file = FILE.matcher(entry.file());
    if (!file.matches()) {
      throw new IllegalArgumentException(entry.file());
    }
    int edition = Integer.parseInt(file.group(1));
    String code = PlaceRecords.code(entry, "code");
    entry.need(
        "code",
        edition < NEIGHBOURHOODS_OF_2021 ? EarlierNeighbourhoodRecords.TYPE : "neighbourhood",
        code);
    return new Deprived(
        edition,
        code,
        entry.parsed("rank", DeprivationRecords::rank, "a rank, 1 the most deprived", 1),
        entry.parsed("decile", DeprivationRecords::decile, "a decile, 1 to 10", 1),
        score(entry));
  }

  private static @Nullable BigDecimal score(Entry entry) {
    String score = entry.optional("score");
    if (score.isEmpty()) {
      return null;
    }
    if (!score.matches("\\d{1,3}(\\.\\d{1,6})?")) {
      entry.problem("score", score, "a number, or nothing where none was published");
      return null;
    }
    return new BigDecimal(score);
  }

  @Override
  public String id(Deprived row) {
    return row.code().isEmpty() ? "" : row.edition() + " " + row.code();
  }

  @Override
  public void save(List<Deprived> rows) {
    database
        .sql(
            """
            insert into geography.deprivation (area_id, edition, code, rank, decile, score)
            select :area, edition, code, rank, decile, score
            from unnest(:editions, :codes, :ranks, :deciles, :scores)
              as deprived (edition, code, rank, decile, score)
            on conflict (area_id, edition, code)
            do update set rank = excluded.rank, decile = excluded.decile, score = excluded.score
            """)
        .param("area", access.area().value())
        .param("editions", rows.stream().map(Deprived::edition).toArray(Integer[]::new))
        .param("codes", rows.stream().map(Deprived::code).toArray(String[]::new))
        .param("ranks", rows.stream().map(Deprived::rank).toArray(Integer[]::new))
        .param("deciles", rows.stream().map(Deprived::decile).toArray(Integer[]::new))
        .param("scores", rows.stream().map(Deprived::score).toArray(BigDecimal[]::new))
        .update();
  }

  private static Optional<Integer> rank(String text) {
    return text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Integer> decile(String text) {
    return text.matches("[1-9]|10") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
