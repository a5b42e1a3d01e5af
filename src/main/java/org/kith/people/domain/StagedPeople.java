package org.kith.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.people.People;
import org.kith.people.PeopleInBulk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StagedPeople implements PeopleInBulk {
  /** Above so many it is quicker to look at all names of an organisation. */
  private static final long FEW = 2_000;

  private final JdbcClient database;
  private final Access access;
  private final UntouchedPeople untouched;

  StagedPeople(JdbcClient database, Access access, UntouchedPeople untouched) {
    this.database = database;
    this.access = access;
    this.untouched = untouched;
  }

  @Override
  public void stage(UUID importId, String holder, Collection<Named> people) {
    access.require(People.RECORD, Scope.organisation(holder));
    List<Named> all = List.copyOf(people);
    database
        .sql(
            """
            insert into people.staged (area_id, import_id, holder, key, given_name, family_name,
              name, born_on, born_in, phone, phone_digits, email, postcode, is_told, sheet, cell)
            select :area, :import, :holder, key, given, family, name, born_on::date, born_in,
              phone, digits, email, postcode,
              born_on is not null or digits <> '' or email <> '', sheet, cell
            from unnest(:keys, :given, :family, :names, :bornOn, :bornIn, :phones, :digits,
              :emails, :postcodes, :sheets, :cells)
              as n (key, given, family, name, born_on, born_in, phone, digits, email, postcode,
                sheet, cell)
            on conflict (area_id, import_id, key) do nothing
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .param("holder", holder)
        .param("keys", all.stream().map(Named::key).toArray(Long[]::new))
        .param("given", texts(all, Named::given))
        .param("family", texts(all, Named::family))
        .param("names", texts(all, NamedKey::name))
        .param("bornOn", texts(all, person -> text(person.born().on())))
        .param("bornIn", all.stream().map(person -> person.born().year()).toArray(Integer[]::new))
        .param("phones", texts(all, Named::phone))
        .param("digits", texts(all, person -> NamedKey.digits(person.phone())))
        .param("emails", texts(all, person -> person.email().toLowerCase(Locale.ROOT)))
        .param("postcodes", texts(all, Named::postcode))
        .param("sheets", texts(all, Named::sheet))
        .param("cells", texts(all, Named::cell))
        .update();
  }

  private static @Nullable String[] texts(
      List<Named> people, Function<Named, @Nullable String> text) {
    return people.stream().map(text).toArray(String[]::new);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  @Override
  public List<Unclear> match(UUID importId, String holder, Collection<UUID> known) {
    access.require(People.RECORD, Scope.organisation(holder));
    database
        .sql(
            """
            update people.staged set record_id = null, is_new = false, same_as = null
            where area_id = :area and import_id = :import
              and (record_id is not null or same_as is not null)
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .update();
    joinByHashing(true);
    byMoreThanTheirName(importId, holder);
    byNameAmong(importId, known);
    List<Unclear> unclear = unclear(importId, known);
    withinTheFile(importId);
    joinByHashing(false);
    return unclear;
  }

  private void byMoreThanTheirName(UUID importId, String holder) {
    long told =
        database
            .sql(
                """
                select count(*) from people.staged
                where area_id = :area and import_id = :import and is_told
                """)
            .param("area", access.area().value())
            .param("import", importId)
            .query(Long.class)
            .single();
    if (told == 0) {
      return;
    }
    database
        .sql(
            """
            with known as materialized (
              select distinct t.record_id, t.words as name
              from people.name_token t
              where t.area_id = :area and t.holder = :holder
                and (:all or t.token = any (array(
                  select split_part(s.name, ' ', 1) from people.staged s
                  where s.area_id = :area and s.import_id = :import and s.is_told)))
            ), found as (
              select s.key, (array_agg(r.id order by r.recorded_at, r.id))[1] as record_id
              from people.staged s
              join known k on k.name = s.name
              join people.record r on r.id = k.record_id
              where r.area_id = :area
                and (:all or r.id = any (array(select known.record_id from known)))
                and s.area_id = :area and s.import_id = :import and s.is_told
                and (r.born_on is null or s.born_on is null or r.born_on = s.born_on)
                and (r.born_on = s.born_on
                  or s.email <> '' and lower(r.email) = s.email
                  or s.phone_digits <> ''
                    and right(regexp_replace(r.phone, '\\D', '', 'g'), 10) = s.phone_digits)
              group by s.key
            )
            update people.staged s set record_id = found.record_id from found
            where s.area_id = :area and s.import_id = :import and s.key = found.key
            """)
        .param("area", access.area().value())
        .param("holder", holder)
        .param("import", importId)
        .param("all", told > FEW)
        .update();
  }

  private void byNameAmong(UUID importId, Collection<UUID> known) {
    database
        .sql(
            """
            with known as materialized (
              select distinct t.record_id, t.words as name
              from people.name_token t
              where t.area_id = :area and t.record_id = any (:known)
            ), found as (
              select s.key, (array_agg(k.record_id))[1] as record_id
              from people.staged s join known k on k.name = s.name
              where s.area_id = :area and s.import_id = :import and not s.is_told
              group by s.key having count(*) = 1
            )
            update people.staged s set record_id = found.record_id from found
            where s.area_id = :area and s.import_id = :import and s.key = found.key
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .param("known", known.toArray(UUID[]::new))
        .update();
  }

  private List<Unclear> unclear(UUID importId, Collection<UUID> known) {
    return database
        .sql(
            """
            with known as materialized (
              select distinct t.record_id, t.words as name
              from people.name_token t
              where t.area_id = :area and t.record_id = any (:known)
            )
            select s.given_name, s.family_name, s.sheet, s.cell, count(*) as people
            from people.staged s join known k on k.name = s.name
            where s.area_id = :area and s.import_id = :import and not s.is_told
            group by s.key, s.given_name, s.family_name, s.sheet, s.cell having count(*) > 1
            order by s.sheet, s.cell
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .param("known", known.toArray(UUID[]::new))
        .query((row, number) ->
            new Unclear(
                (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                row.getInt("people"),
                row.getString("sheet"),
                row.getString("cell")))
        .list();
  }

  /** A name alone is the same as the only one in the file of whom more is said; the rest is new. */
  private void withinTheFile(UUID importId) {
    database
        .sql(
            """
            with told as (
              select name, min(key) as key from people.staged
              where area_id = :area and import_id = :import and is_told
              group by name having count(*) = 1
            )
            update people.staged s set same_as = told.key from told
            where s.area_id = :area and s.import_id = :import and s.name = told.name
              and not s.is_told and s.record_id is null
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .update();
    database
        .sql(
            """
            update people.staged set record_id = gen_random_uuid(), is_new = true
            where area_id = :area and import_id = :import and record_id is null and same_as is null
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .update();
    database
        .sql(
            """
            update people.staged s set record_id = told.record_id from people.staged told
            where s.area_id = :area and s.import_id = :import and s.same_as is not null
              and told.area_id = :area and told.import_id = :import and told.key = s.same_as
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .update();
  }

  /**
   * The server knows nothing yet about rows that were staged a moment ago, and would go through
   * them one by one for each other one: it is told to join by hashing, within this transaction.
   */
  private void joinByHashing(boolean isWanted) {
    database
        .sql("select set_config('enable_nestloop', :on, true)")
        .param("on", isWanted ? "off" : "on")
        .query(row -> {});
  }

  @Override
  public Matched matched(UUID importId) {
    return database
        .sql(
            """
            select count(*) filter (where is_new) as added,
              count(distinct record_id) filter (where not is_new and same_as is null) as known
            from people.staged where area_id = :area and import_id = :import
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .query((row, number) -> new Matched(row.getLong("added"), row.getLong("known")))
        .single();
  }

  @Override
  public void addNew(UUID importId, String holder) {
    access.require(People.RECORD, Scope.organisation(holder));
    for (String statement : List.of(RECORDS, MEMBERS, TOKENS, IMPORTED)) {
      add(statement, importId, holder);
    }
    access.audit(People.RECORD, "import", importId.toString(), "people added");
  }

  private void add(String statement, UUID importId, String holder) {
    database
        .sql(statement)
        .param("area", access.area().value())
        .param("holder", holder)
        .param("import", importId)
        .update();
  }

  private static final String RECORDS =
      """
      insert into people.record (area_id, id, holder, given_name, family_name, born_on, born_in,
        phone, email, postcode)
      select :area, record_id, :holder, given_name, family_name, born_on, born_in, phone, email,
        postcode
      from people.staged where area_id = :area and import_id = :import and is_new
      """;

  private static final String MEMBERS =
      """
      insert into people.member (area_id, record_id, holder, cluster_id)
      select :area, record_id, :holder, record_id
      from people.staged where area_id = :area and import_id = :import and is_new
      """;

  private static final String TOKENS =
      """
      insert into people.name_token (area_id, holder, token, record_id, words)
      select :area, :holder, token, record_id, name
      from people.staged cross join lateral unnest(string_to_array(name, ' ')) token
      where area_id = :area and import_id = :import and is_new and token <> ''
      """;

  private static final String IMPORTED =
      """
      insert into people.imported (area_id, import_id, record_id, holder)
      select :area, :import, record_id, :holder
      from people.staged where area_id = :area and import_id = :import and is_new
      """;

  @Override
  public int made(UUID importId) {
    return database
        .sql("select count(*) from people.imported where area_id = :area and import_id = :import")
        .param("area", access.area().value())
        .param("import", importId)
        .query(Integer.class)
        .single();
  }

  @Override
  public Set<UUID> untouched(UUID importId) {
    return untouched.of(importId);
  }

  @Override
  public int takeAway(Set<UUID> records) {
    return untouched.takeAway(records);
  }

  @Override
  public void forget(UUID importId) {
    database
        .sql("delete from people.staged where area_id = :area and import_id = :import")
        .param("area", access.area().value())
        .param("import", importId)
        .update();
  }
}
