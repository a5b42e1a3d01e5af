package org.kith.pledge.domain;

import java.time.LocalDate;
import java.util.List;
import org.kith.figures.CountedFigures.Counted;
import org.kith.figures.Quantity;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of how many sectors the organisations are that signed. */
@Component
class SectorsSigned {
  private final JdbcClient database;

  SectorsSigned(JdbcClient database) {
    this.database = database;
  }

  private record Signed(String project, int sectors, LocalDate first, LocalDate last) {}

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
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class)))
        .list()
        .stream()
        .map(one -> counted(origin, one))
        .toList();
  }

  private static Counted counted(String origin, Signed one) {
    return new Counted(
        origin + one.project() + "-sectors-represented",
        new Quantity(new Subject("project", one.project()), "sectors-represented"),
        "Sectors among the organisations that signed",
        Amount.exactly(one.sectors(), Unit.ITEMS),
        new Period(one.first(), one.last(), one.first() + "/" + one.last()),
        null,
        "Counted from confirmed signatures: sectors of " + one.project());
  }
}
