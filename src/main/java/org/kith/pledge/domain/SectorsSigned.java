package org.kith.pledge.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.figures.CountedFigures.Counted;
import org.kith.figures.Quantity;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which sectors the organisations are that signed: how many, and what share is voluntary. */
@Component
class SectorsSigned {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final JdbcClient database;

  SectorsSigned(JdbcClient database) {
    this.database = database;
  }

  private record Signed(
      String project, int sectors, int voluntary, int all, LocalDate first, LocalDate last) {}

  /**
   * Of each project with pledges that organisations have signed.
   *
   * @param origin begins the ids of the counts
   */
  List<Counted> counted(String origin) {
    return database
        .sql(
            """
            select p.project, count(distinct s.sector) as sectors,
              count(*) filter (where s.sector = 'voluntary') as voluntary, count(*) as signatures,
              min(s.confirmed_on) as first, max(s.confirmed_on) as last
            from pledge.signatory s
            join pledge.pledge p on p.area_id = s.area_id and p.id = s.pledge_id
            where s.state = 'confirmed' and s.kind = 'organisation' and p.project is not null
            group by p.project order by p.project
            """)
        .query((row, number) ->
            new Signed(
                row.getString("project"),
                row.getInt("sectors"),
                row.getInt("voluntary"),
                row.getInt("signatures"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class)))
        .list()
        .stream()
        .flatMap(one ->
            Stream.of(
                counted(
                    origin,
                    one,
                    "sectors-represented",
                    "Sectors among the organisations that signed",
                    Amount.exactly(one.sectors(), Unit.ITEMS)),
                counted(
                    origin,
                    one,
                    "organisations-voluntary-sector-share",
                    "Share of signed organisations from the voluntary sector",
                    share(one.voluntary(), one.all()))))
        .toList();
  }

  /** In percent, between the tenths on either side. */
  static Amount share(int some, int all) {
    BigDecimal part = BigDecimal.valueOf(some).multiply(HUNDRED);
    BigDecimal whole = BigDecimal.valueOf(all);
    return new Amount(
        Unit.PERCENT,
        part.divide(whole, 1, RoundingMode.FLOOR),
        part.divide(whole, 1, RoundingMode.CEILING));
  }

  private static Counted counted(
      String origin, Signed one, String definition, String label, Amount amount) {
    return new Counted(
        origin + one.project() + "-" + definition,
        new Quantity(new Subject("project", one.project()), definition),
        label,
        amount,
        new Period(one.first(), one.last(), one.first() + "/" + one.last()),
        null,
        "Counted from confirmed signatures: %s of %s".formatted(definition, one.project()));
  }
}
