package org.kith.pledge.domain;

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

/** Of how many sectors the organisations are that signed, and the voluntary sector's share. */
@Component
class SectorsSigned {
  private final JdbcClient database;

  SectorsSigned(JdbcClient database) {
    this.database = database;
  }

  private record Signed(
      String project, int sectors, int voluntary, int all, LocalDate first, LocalDate last) {
    Period period() {
      return new Period(first, last, first + "/" + last);
    }
  }

  /**
   * Of each project with pledges that organisations have signed.
   *
   * @param origin begins the ids of the counts
   */
  List<Counted> counted(String origin) {
    return database
        .sql(
            """
            select p.project, count(distinct s.sector) as sectors, count(*) as every,
              count(*) filter (where s.sector = 'voluntary') as voluntary,
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
                row.getInt("every"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class)))
        .list()
        .stream()
        .flatMap(one -> Stream.of(counted(origin, one), voluntary(origin, one)))
        .toList();
  }

  private static Counted counted(String origin, Signed one) {
    return new Counted(
        origin + one.project() + "-sectors-represented",
        new Quantity(new Subject("project", one.project()), "sectors-represented"),
        "Sectors among the organisations that signed",
        Amount.exactly(one.sectors(), Unit.ITEMS),
        one.period(),
        null,
        "Counted from confirmed signatures: sectors of " + one.project());
  }

  private static Counted voluntary(String origin, Signed one) {
    return Counted.share(
        origin + one.project() + "-organisations-voluntary-sector-share",
        new Quantity(new Subject("project", one.project()), "organisations-voluntary-sector-share"),
        "Share of signed organisations from the community and voluntary sector",
        one.voluntary(),
        one.all(),
        one.period(),
        "Counted from confirmed signatures: voluntary organisations of " + one.project(),
        "the %d organisations that signed".formatted(one.all()));
  }
}
