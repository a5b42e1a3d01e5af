package org.kith.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.KeptFor;
import org.kith.people.LawfulBasis;
import org.kith.people.People;
import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.kith.people.SpecialCondition;
import org.kith.ui.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the area has confirmed or changed, and the programme's proposals for the rest. */
@Component
class StoredPurposes implements Purposes {
  private static final String SUBJECT = "purpose";
  private static final Map<String, Purpose.Ground> PROPOSALS = Proposals.read();

  private final JdbcClient database;
  private final Access access;
  private final RecordHolders holders;
  private final Today today;

  StoredPurposes(JdbcClient database, Access access, RecordHolders holders, Today today) {
    this.database = database;
    this.access = access;
    this.holders = holders;
    this.today = today;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Purpose> all() {
    Map<String, Integer> notices = noticesNow();
    Map<String, Purpose> all = new LinkedHashMap<>();
    PROPOSALS.forEach(
        (id, ground) -> all.put(id, new Purpose(id, ground, notices.getOrDefault(id, 1), null, 0)));
    database
        .sql("select * from people.purpose order by id")
        .query((row, number) -> purpose(row, notices))
        .list()
        .forEach(purpose -> all.put(purpose.id(), purpose));
    return List.copyOf(all.values());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Purpose> find(String id) {
    return all().stream().filter(purpose -> purpose.id().equals(id)).findFirst();
  }

  @Override
  @Transactional
  public void change(String id, int version, Purpose.Ground ground, boolean isConfirmed) {
    access.require(KEEP);
    existing(id);
    int changed =
        database
            .sql(
                """
                insert into people.purpose as p (area_id, id, basis, law, condition, condition_law,
                  offences, kept_months, kept_from, confirmed_on, confirmed_by)
                values (:area, :id, :basis, :law, :condition, :conditionLaw,
                  :offences, :months, :from, :on, :by)
                on conflict (area_id, id) do update set basis = excluded.basis, law = excluded.law,
                  condition = excluded.condition, condition_law = excluded.condition_law,
                  offences = excluded.offences, kept_months = excluded.kept_months,
                  kept_from = excluded.kept_from, confirmed_on = excluded.confirmed_on,
                  confirmed_by = excluded.confirmed_by, version = p.version + 1
                where p.version = :version
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("basis", id(ground.basis()))
            .param("law", ground.law())
            .param("condition", id(ground.condition()))
            .param("conditionLaw", ground.conditionLaw())
            .param("offences", ground.offences())
            .param("months", ground.kept().months())
            .param("from", id(ground.kept().from()))
            .param("on", isConfirmed ? today.day() : null)
            .param("by", isConfirmed ? access.who().name() : null)
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new ChangedMeanwhile();
    }
    access.contentChanged();
    access.audit(KEEP, SUBJECT, id, isConfirmed ? "confirmed" : "changed");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Notice> notices(String purpose) {
    Map<Integer, Notice> versions = new LinkedHashMap<>();
    database
        .sql(
            """
            select version, since, language, words from people.notice where purpose = :purpose
            order by version desc, language
            """)
        .param("purpose", purpose)
        .query((row, number) ->
            new Notice(
                purpose,
                row.getInt("version"),
                row.getObject("since", LocalDate.class),
                Map.of(row.getString("language"), row.getString("words"))))
        .list()
        .forEach(one ->
            versions.merge(
                one.version(),
                one,
                (some, more) -> {
                  Map<String, String> words = new HashMap<>(some.words());
                  words.putAll(more.words());
                  return new Notice(purpose, some.version(), some.since(), words);
                }));
    return new ArrayList<>(versions.values());
  }

  @Override
  @Transactional
  public void write(String purpose, LocalDate since, Map<String, String> words) {
    access.require(KEEP);
    existing(purpose);
    int version = notices(purpose).stream().mapToInt(Notice::version).max().orElse(1) + 1;
    words.forEach((language, text) ->
        database
            .sql(
                """
                insert into people.notice (area_id, purpose, version, language, words, since, written_by)
                values (:area, :purpose, :version, :language, :words, :since, :actor)
                """)
            .param("area", access.area().value())
            .param("purpose", purpose)
            .param("version", version)
            .param("language", language)
            .param("words", text)
            .param("since", since)
            .param("actor", access.who().name())
            .update());
    access.contentChanged();
    access.audit(KEEP, SUBJECT, purpose, "notice " + version);
  }

  @Override
  @Transactional
  public void given(UUID record, String purpose, Way way, LocalDate on) {
    access.requireSomewhere(People.RECORD);
    String holder = holders.of(record);
    access.require(People.RECORD, Scope.organisation(holder));
    database
        .sql(
            """
            insert into people.notice_given
              (area_id, record_id, purpose, version, given_on, holder, way, recorded_by)
            values (:area, :record, :purpose, :version, :on, :holder, :way, :actor)
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("record", record)
        .param("purpose", purpose)
        .param("version", existing(purpose).notice())
        .param("on", on)
        .param("holder", holder)
        .param("way", id(way))
        .param("actor", access.who().name())
        .update();
    access.audit(People.RECORD, People.SUBJECT, record.toString(), "notice given");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Given> given(UUID record) {
    access.requireSomewhere(People.READ);
    return database
        .sql(
            """
            select purpose, version, given_on, way from people.notice_given
            where record_id = :record order by given_on desc, purpose
            """)
        .param("record", record)
        .query((row, number) ->
            new Given(
                row.getString("purpose"),
                row.getInt("version"),
                row.getObject("given_on", LocalDate.class),
                Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT))))
        .list();
  }

  private Purpose existing(String id) {
    return find(id).orElseThrow(NotFound::new);
  }

  /** The version that is told today, where one was written here. */
  private Map<String, Integer> noticesNow() {
    Map<String, Integer> now = new HashMap<>();
    database
        .sql(
            """
            select purpose, max(version) as version from people.notice
            where since <= :today group by purpose
            """)
        .param("today", today.day())
        .query(row -> {
          now.put(row.getString("purpose"), row.getInt("version"));
        });
    return now;
  }

  private static Purpose purpose(ResultSet row, Map<String, Integer> notices) throws SQLException {
    String id = row.getString("id");
    return new Purpose(
        id,
        new Purpose.Ground(
            LawfulBasis.valueOf(row.getString("basis").toUpperCase(Locale.ROOT)),
            row.getString("law"),
            SpecialCondition.valueOf(row.getString("condition").toUpperCase(Locale.ROOT)),
            row.getString("condition_law"),
            row.getString("offences"),
            new KeptFor(
                row.getInt("kept_months"),
                KeptFor.From.valueOf(row.getString("kept_from").toUpperCase(Locale.ROOT)))),
        notices.getOrDefault(id, 1),
        row.getObject("confirmed_on", LocalDate.class),
        row.getInt("version"));
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
