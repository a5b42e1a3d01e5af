package org.kith.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.activity.WhoToRing;
import org.kith.casework.Concerns;
import org.kith.casework.Guidance;
import org.kith.casework.LeadContact;
import org.kith.casework.LeadContacts;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredLeadContacts implements LeadContacts, WhoToRing {
  private static final String GUIDANCE = "safeguarding-guidance";
  private static final String CONTACT = "safeguarding-contact";

  private final JdbcClient database;
  private final Access access;

  StoredLeadContacts(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Line> now(String holder) {
    Guidance guidance = guidance();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(guidance.danger(), "999", ""));
    for (LeadContact contact : all()) {
      if (contact.holder().isEmpty() || contact.holder().equals(holder)) {
        lines.add(
            new Line(
                contact.name()
                    + (contact.isDeputy() ? ", deputy safeguarding lead" : ", safeguarding lead"),
                contact.phone(),
                contact.about()));
      }
    }
    lines.add(
        new Line(
            guidance.door(),
            guidance.doorPhone(),
            guidance.doorPhone().isEmpty()
                ? "No number is entered yet: ask your administrator."
                : guidance.doorAbout()));
    return List.copyOf(lines);
  }

  @Override
  @Transactional(readOnly = true)
  public Guidance guidance() {
    return database
        .sql("select * from casework.guidance where area_id = :area")
        .param("area", access.area().value())
        .query((row, number) ->
            new Guidance(
                row.getString("danger"),
                row.getString("door"),
                row.getString("door_phone"),
                row.getString("door_about"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getInt("version")))
        .optional()
        .orElse(Guidance.UNCONFIRMED);
  }

  @Override
  @Transactional
  public void say(Guidance guidance) {
    access.require(Concerns.SET);
    int changed =
        database
            .sql(
                """
                insert into casework.guidance
                  (area_id, danger, door, door_phone, door_about, confirmed_on)
                values (:area, :danger, :door, :phone, :about, :confirmed)
                on conflict (area_id) do update set danger = :danger, door = :door,
                  door_phone = :phone, door_about = :about, confirmed_on = :confirmed,
                  version = casework.guidance.version + 1
                where casework.guidance.version = :version
                """)
            .param("area", access.area().value())
            .param("danger", guidance.danger())
            .param("door", guidance.door())
            .param("phone", guidance.doorPhone())
            .param("about", guidance.doorAbout())
            .param("confirmed", guidance.confirmedOn())
            .param("version", guidance.version())
            .update();
    requireChanged(changed);
    access.audit(Concerns.SET, GUIDANCE, access.area().value(), "changed");
  }

  @Override
  @Transactional(readOnly = true)
  public List<LeadContact> all() {
    return database
        .sql(
            """
            select * from casework.contact where area_id = :area
            order by holder, is_deputy, name, id
            """)
        .param("area", access.area().value())
        .query((row, number) -> contact(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<LeadContact> find(UUID id) {
    return all().stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  @Override
  @Transactional
  public void keep(LeadContact contact) {
    access.require(Concerns.SET);
    int changed =
        database
            .sql(
                """
                insert into casework.contact (area_id, id, holder, name, phone, about, is_deputy)
                values (:area, :id, :holder, :name, :phone, :about, :deputy)
                on conflict (area_id, id) do update set holder = :holder, name = :name,
                  phone = :phone, about = :about, is_deputy = :deputy,
                  version = casework.contact.version + 1
                where casework.contact.version = :version
                """)
            .param("area", access.area().value())
            .param("id", contact.id())
            .param("holder", contact.holder())
            .param("name", contact.name())
            .param("phone", contact.phone())
            .param("about", contact.about())
            .param("deputy", contact.isDeputy())
            .param("version", contact.version())
            .update();
    requireChanged(changed);
    access.audit(Concerns.SET, CONTACT, contact.id().toString(), "changed");
  }

  @Override
  @Transactional
  public void remove(UUID id, int version) {
    access.require(Concerns.SET);
    int removed =
        database
            .sql("delete from casework.contact where id = :id and version = :version")
            .param("id", id)
            .param("version", version)
            .update();
    requireChanged(removed);
    access.audit(Concerns.SET, CONTACT, id.toString(), "removed");
  }

  private static void requireChanged(int rows) {
    if (rows == 0) {
      throw new ChangedMeanwhile();
    }
  }

  private static LeadContact contact(ResultSet row) throws SQLException {
    return new LeadContact(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        row.getString("name"),
        row.getString("phone"),
        row.getString("about"),
        row.getBoolean("is_deputy"),
        row.getInt("version"));
  }
}
