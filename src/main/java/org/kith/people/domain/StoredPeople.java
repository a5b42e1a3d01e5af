package org.kith.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.access.Scope;
import org.kith.people.Born;
import org.kith.people.NameChanged;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.people.PersonName;
import org.kith.people.SafeToContact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPeople implements People {
  /** Above every letter that a name has in plain Latin. */
  private static final String AFTER = "~";

  /** A name may have several words that begin alike. */
  private static final int LOOKED_AT = 3;

  private static final int WORDS = 3;

  /** One range of an index, read in its order until there are enough. */
  private static final String FOUND =
      """
      select t.area_id, t.record_id, t.token from people.name_token t
      where t.area_id = :area and t.token >= :first and t.token < :firstEnd
        and ' ' || t.words like :second and ' ' || t.words like :third
      """;

  private static final String FIRST = " order by t.token, t.record_id limit :looked";

  /** The policies say the same of every row; said here, the index leads to these alone. */
  private static final String FOUND_OF_HOLDERS =
      "select each.* from unnest(cast(:holders as text[])) h (holder) cross join lateral ("
          + FOUND
          + " and t.holder = h.holder"
          + FIRST
          + ") each";

  private static final String NAMES =
      """
      select r.id, r.holder, r.given_name, r.family_name
      from (
        select area_id, record_id from (
      """;

  private static final String OF_FOUND =
      """
        ) words group by area_id, record_id order by min(token), record_id limit :most
      ) found
      join people.record r on r.area_id = found.area_id and r.id = found.record_id
      order by r.family_name, r.given_name, r.id
      """;

  private static final String SEARCH = NAMES + FOUND + FIRST + OF_FOUND;
  private static final String SEARCH_OF_HOLDERS = NAMES + FOUND_OF_HOLDERS + OF_FOUND;

  private final JdbcClient database;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final Keeping kept;

  StoredPeople(JdbcClient database, Access access, ApplicationEventPublisher events) {
    this.database = database;
    this.access = access;
    this.events = events;
    this.kept = Keeping.of(access, RECORD, SUBJECT);
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, PersonDetails details) {
    boolean isNew =
        kept.add(
            id,
            holder,
            with(
                database.sql(
                    """
                    insert into people.record
                      (area_id, id, holder, given_name, family_name, born_on, born_in, phone,
                       email, postcode, ward, locality, contact, contact_note, languages,
                       access_needs, note)
                    select :area, :id, :holder, :given, :family, :on, :in, :phone,
                       :email, :postcode,
                       (select p.ward from geography.report_postcode p
                         where p.area_id = :area
                           and p.postcode = upper(replace(:postcode, ' ', ''))),
                       :locality, :contact, :contactNote, :languages,
                       :needs, :note
                    where not exists (select from people.erased
                      where area_id = :area and record_id = :id)
                    on conflict do nothing
                    """),
                details));
    if (!isNew) {
      return;
    }
    database
        .sql(
            """
            insert into people.member (area_id, record_id, holder, cluster_id)
            values (:area, :id, :holder, :id)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("holder", holder)
        .update();
    keepTokens(id, holder, details);
  }

  @Override
  @Transactional
  public void change(UUID id, int version, PersonDetails details) {
    Person before =
        kept.change(
            find(id),
            version,
            with(
                database
                    .sql(
                        """
                        update people.record set given_name = :given, family_name = :family,
                          born_on = :on, born_in = :in, phone = :phone, email = :email,
                          postcode = :postcode,
                          ward = case when postcode = :postcode then ward else (
                            select p.ward from geography.report_postcode p
                            where p.area_id = :area
                              and p.postcode = upper(replace(:postcode, ' ', ''))) end,
                          locality = :locality, contact = :contact,
                          contact_note = :contactNote, languages = :languages,
                          access_needs = :needs, note = :note, version = version + 1
                        where id = :id and version = :version
                        """)
                    .param("area", access.area().value()),
                details));
    database.sql("delete from people.name_token where record_id = :id").param("id", id).update();
    keepTokens(id, before.holder(), details);
    if (!details.given().equals(before.details().given())
        || !details.family().equals(before.details().family())) {
      events.publishEvent(new NameChanged(id));
    }
  }

  private void keepTokens(UUID id, String holder, PersonDetails details) {
    Set<String> tokens = new TreeSet<>(NameTokens.of(details.given() + " " + details.family()));
    database
        .sql(
            """
            insert into people.name_token (area_id, holder, token, record_id, words)
            select :area, :holder, token, :id, :words from unnest(:tokens) token
            """)
        .param("area", access.area().value())
        .param("holder", holder)
        .param("id", id)
        .param("tokens", tokens.toArray(String[]::new))
        .param("words", String.join(" ", tokens))
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Person> find(UUID id) {
    access.requireSomewhere(READ);
    return database
        .sql(
            """
            select r.*, m.cluster_id from people.record r
            join people.member m on m.area_id = r.area_id and m.record_id = r.id
            where r.id = :id
            """)
        .param("id", id)
        .query((row, number) -> person(row))
        .optional();
  }

  /** The longest word finds the fewest; each of the others has to begin a word of the same name. */
  @Override
  @Transactional(readOnly = true)
  public List<PersonName> search(String words, int most) {
    access.requireSomewhere(READ);
    List<String> tokens =
        NameTokens.of(words).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(WORDS)
            .toList();
    if (tokens.isEmpty()) {
      return List.of();
    }
    Optional<Set<String>> holders = holders();
    return database
        .sql(holders.isPresent() ? SEARCH_OF_HOLDERS : SEARCH)
        .param("area", access.area().value())
        .param("holders", holders.orElse(Set.of()).toArray(String[]::new))
        .param("first", tokens.getFirst())
        .param("firstEnd", tokens.getFirst() + AFTER)
        .param("second", tokens.size() > 1 ? beginning(tokens.get(1)) : "%")
        .param("third", tokens.size() > 2 ? beginning(tokens.get(2)) : "%")
        .param("looked", most * LOOKED_AT)
        .param("most", most)
        .query((row, number) -> name(row))
        .list();
  }

  /** Words have nothing that a pattern gives a meaning to. */
  private static String beginning(String word) {
    return "% " + word + "%";
  }

  /** Whose records somebody sees who sees those of some organisations alone. */
  private Optional<Set<String>> holders() {
    Set<Scope> scopes = access.who().scopes(READ);
    boolean isOfSome = scopes.stream().allMatch(one -> one.kind() == Scope.Kind.ORGANISATION);
    return isOfSome && !access.who().may(READ)
        ? Optional.of(scopes.stream().map(Scope::id).collect(Collectors.toSet()))
        : Optional.empty();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, PersonName> names(Collection<UUID> ids) {
    Map<UUID, PersonName> names = new LinkedHashMap<>();
    database
        .sql(
            """
            select id, holder, given_name, family_name from people.record
            where id = any (:ids) order by family_name, given_name, id
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> name(row))
        .list()
        .forEach(name -> names.put(name.id(), name));
    return names;
  }

  private static PersonName name(ResultSet row) throws SQLException {
    return new PersonName(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        row.getString("given_name"),
        row.getString("family_name"));
  }

  private static StatementSpec with(StatementSpec statement, PersonDetails details) {
    return statement
        .param("given", details.given())
        .param("family", details.family())
        .param("on", details.born().on())
        .param("in", details.born().year())
        .param("phone", details.phone())
        .param("email", details.email())
        .param("postcode", details.postcode())
        .param("locality", details.locality())
        .param("contact", details.contact().id())
        .param("contactNote", details.contactNote())
        .param("languages", details.languages().toArray(String[]::new))
        .param("needs", details.accessNeeds().toArray(String[]::new))
        .param("note", details.note());
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new PersonDetails(
            row.getString("given_name"),
            row.getString("family_name"),
            new Born(
                row.getObject("born_in", Integer.class),
                row.getObject("born_on", java.time.LocalDate.class)),
            row.getString("phone"),
            row.getString("email"),
            row.getString("postcode"),
            row.getString("locality"),
            SafeToContact.of(row.getString("contact")),
            row.getString("contact_note"),
            List.of((String[]) row.getArray("languages").getArray()),
            List.of((String[]) row.getArray("access_needs").getArray()),
            row.getString("note")),
        row.getObject("cluster_id", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }
}
