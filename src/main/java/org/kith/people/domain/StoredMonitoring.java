package org.kith.people.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.OneTimeLinks;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.people.Monitoring;
import org.kith.people.MonitoringAnswers;
import org.kith.people.ObjectedToMonitoring;
import org.kith.people.People;
import org.kith.people.Purpose;
import org.kith.people.Wishes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes answers that this very login cannot read. */
@Component
class StoredMonitoring implements Monitoring {
  static final String LINK = "monitoring";

  private final JdbcClient database;
  private final Access access;
  private final OneTimeLinks links;
  private final RecordHolders holders;
  private final Wishes wishes;
  private final Today today;

  StoredMonitoring(
      JdbcClient database,
      Access access,
      OneTimeLinks links,
      RecordHolders holders,
      Wishes wishes,
      Today today) {
    this.database = database;
    this.access = access;
    this.links = links;
    this.holders = holders;
    this.wishes = wishes;
    this.today = today;
  }

  @Override
  @Transactional
  public String ask(UUID record) {
    String holder = asking(record);
    noteAsked(record, holder, today.day(), "link");
    access.audit(ASK, People.SUBJECT, record.toString(), "asked");
    Duration validity = Duration.ofDays(ANSWERED_WITHIN.getDays());
    return MonitoringLinks.PATH
        + links.another(LINK, MonitoringLinks.subject(holder, record), validity);
  }

  @Override
  @Transactional
  public void typeIn(UUID record, MonitoringAnswers answers, LocalDate on) {
    String holder = asking(record);
    noteAsked(record, holder, on, "slip");
    keep(record, holder, on, answers);
    links.withdraw(LINK, MonitoringLinks.subject(holder, record));
    access.audit(ASK, People.SUBJECT, record.toString(), "slip typed in");
  }

  /** As whom a link belongs to; false where another click, or somebody else, was first. */
  @Transactional
  public boolean answer(String token, UUID record, MonitoringAnswers answers) {
    String holder = asking(record);
    if (links.use(LINK, token).isEmpty()) {
      return false;
    }
    noteAsked(record, holder, today.day(), "link");
    keep(record, holder, today.day(), answers);
    links.withdraw(LINK, MonitoringLinks.subject(holder, record));
    access.audit(ASK, People.SUBJECT, record.toString(), "by link");
    return true;
  }

  private String asking(UUID record) {
    access.requireSomewhere(ASK);
    String holder = holders.of(record);
    access.require(ASK, Scope.organisation(holder));
    if (!wishes.objected(List.of(record), Purpose.MONITORING).isEmpty()) {
      throw new ObjectedToMonitoring();
    }
    return holder;
  }

  private void noteAsked(UUID record, String holder, LocalDate on, String way) {
    database
        .sql(
            """
            insert into people.monitored (area_id, record_id, holder, asked_on, way)
            values (:area, :record, :holder, :on, :way)
            on conflict (area_id, record_id) do update
              set asked_on = greatest(excluded.asked_on, people.monitored.asked_on),
                way = excluded.way
            """)
        .param("area", access.area().value())
        .param("record", record)
        .param("holder", holder)
        .param("on", on)
        .param("way", way)
        .update();
  }

  private void keep(UUID record, String holder, LocalDate on, MonitoringAnswers answers) {
    database
        .sql(
            """
            insert into people.monitoring
              (area_id, record_id, answered_on, holder, ethnicity, religion, condition, reduction,
               sex, gender_identity, orientation, main_language, english)
            values (:area, :record, :on, :holder, :ethnicity, :religion, :condition, :reduction,
               :sex, :genderIdentity, :orientation, :mainLanguage, :english)
            """)
        .param("area", access.area().value())
        .param("record", record)
        .param("on", on)
        .param("holder", holder)
        .param("ethnicity", answers.ethnicity().id())
        .param("religion", answers.religion().id())
        .param("condition", answers.condition().id())
        .param("reduction", answers.reduction().id())
        .param("sex", answers.sex().id())
        .param("genderIdentity", answers.genderIdentity().id())
        .param("orientation", answers.orientation().id())
        .param("mainLanguage", answers.mainLanguage())
        .param("english", answers.english().id())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, LocalDate> askedOn(Collection<UUID> records) {
    access.requireSomewhere(People.READ);
    Map<UUID, LocalDate> asked = new HashMap<>();
    database
        .sql("select record_id, asked_on from people.monitored where record_id = any (:records)")
        .param("records", records.toArray(UUID[]::new))
        .query(row -> {
          asked.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class));
        });
    return asked;
  }
}
