package org.kith.volunteering.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.volunteering.CheckLevel;
import org.kith.volunteering.StepRefused;
import org.kith.volunteering.Vetting;
import org.kith.volunteering.Vettings;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredVettings implements Vettings {
  private final JdbcClient database;
  private final Access access;
  private final People people;
  private final Today today;

  StoredVettings(JdbcClient database, Access access, People people, Today today) {
    this.database = database;
    this.access = access;
    this.people = people;
    this.today = today;
  }

  @Override
  @Transactional
  public void note(Vetting vetting) {
    access.requireSomewhere(VET);
    Person person = people.find(vetting.record()).orElseThrow(ChangedMeanwhile::new);
    access.require(VET, Scope.organisation(person.holder()));
    refuseImpossible(vetting);
    boolean isOld = !vetting.decidedOn().isAfter(today.day().minusMonths(MONTHS_KEPT));
    int added =
        database
            .sql(
                """
                insert into volunteering.vetting
                  (area_id, id, holder, record_id, level, issued_on, reference, decision,
                   decided_on, expires_on, cleared_on)
                values (:area, :id, :holder, :record, :level, :issued, :reference, :decision,
                   :decided, :expires, :cleared)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", vetting.id())
            .param("holder", person.holder())
            .param("record", vetting.record())
            .param("level", vetting.level().id())
            .param("issued", isOld ? null : vetting.issuedOn())
            .param("reference", isOld ? "" : vetting.reference())
            .param("decision", vetting.isCleared() ? "cleared" : "refused")
            .param("decided", vetting.decidedOn())
            .param("expires", vetting.expiresOn())
            .param("cleared", isOld ? today.day() : null)
            .update();
    if (added == 1) {
      access.audit(VET, People.SUBJECT, vetting.record().toString(), "check noted");
    }
  }

  private void refuseImpossible(Vetting vetting) {
    LocalDate issued = vetting.issuedOn();
    LocalDate expires = vetting.expiresOn();
    if (vetting.level() == CheckLevel.NONE) {
      throw new StepRefused("A check has a level.");
    }
    if (vetting.decidedOn().isAfter(today.day())) {
      throw new StepRefused("The day of the decision has not come yet.");
    }
    if (issued != null && issued.isAfter(vetting.decidedOn())) {
      throw new StepRefused("The certificate is dated after the decision.");
    }
    if (expires != null && expires.isBefore(vetting.decidedOn())) {
      throw new StepRefused("It would expire before it was decided.");
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Vetting> of(UUID record) {
    access.requireSomewhere(Volunteers.READ);
    return database
        .sql(
            """
            select * from volunteering.vetting where record_id = :record
            order by decided_on desc, id
            """)
        .param("record", record)
        .query((row, number) -> vetting(row))
        .list();
  }

  private static Vetting vetting(ResultSet row) throws SQLException {
    return new Vetting(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        row.getObject("record_id", UUID.class),
        CheckLevel.of(row.getString("level")),
        row.getObject("issued_on", LocalDate.class),
        row.getString("reference"),
        row.getString("decision").equals("cleared"),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class));
  }
}
