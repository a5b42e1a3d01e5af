package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.PersonalDataHolder;
import org.kith.access.RetentionRule;
import org.kith.database.Connections;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Data about people can leave: for every table with a person's id somebody answers, so that a
 * request to see one's data and an erasure reach it. A table that fails here needs a {@link
 * PersonalDataHolder} in its module, or a line with a reason below.
 */
@KithTest
@Tag("postgresql")
class PersonalDataTest {
  /** A person's id has one of these names, or refers to the people's own tables. */
  private static final String WITH_A_PERSON =
      """
      select distinct n.nspname || '.' || c.relname
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p')
        and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
        and (a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
            and a.attname ~ '(^|_)(record|records|person|people|cluster|clusters|participant|learner|volunteer|attendee|resident|child|parent|adult|member|client)(_ids?|_[ab]|_one|_other)?$|^[ab]$'
          or exists (
            select from pg_constraint k
            where k.contype = 'f' and k.conrelid = c.oid
              and k.confrelid in (select oid from pg_class where relname = 'record'
                and relnamespace = 'people'::regnamespace))
          or c.oid = 'people.record'::regclass)
      """;

  private static final Map<String, String> NOBODY_NEEDS_TO =
      Map.of(
          "people.erased", "ids of records that are gone, so that they stay gone; no identity",
          "people.stand_in", "belongs to nobody");

  /** Where somebody is named or can be reached, whether or not they have a record. */
  private static final String WITH_A_NAME_OR_ADDRESS =
      """
      select distinct n.nspname || '.' || c.relname
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p')
        and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
        and a.atttypid = 'text'::regtype
        and a.attname ~ '^(email|phone|mobile|telephone|given_name|family_name|full_name|postcode|address|recipient|told_by|giver|contact_name|contact_note)$'
      """;

  /** Nobody's name or address, or one that goes in another way. */
  private static final Map<String, String> GO_OTHERWISE =
      Map.of(
          "access.account", "Leavers erases colleagues",
          "activity.venue", "how to reach a place, as it is published",
          "casework.concern", "encrypted, for the safeguarding leads alone, who decide themselves",
          "casework.contact", "whom to ring when somebody is worried: services, in public",
          "directory.service", "how to reach a service, not a person, as it is published",
          "geography.postcode", "the country's postcodes, with nobody at them");

  private final List<PersonalDataHolder> holders;
  private final List<RetentionRule> rules;
  private final JdbcClient database;
  private final Connections connections;

  PersonalDataTest(
      ObjectProvider<PersonalDataHolder> holders,
      ObjectProvider<RetentionRule> rules,
      JdbcClient database,
      Connections connections) {
    this.holders = holders.stream().toList();
    this.rules = rules.stream().toList();
    this.database = database;
    this.connections = connections;
  }

  @Test
  void forEveryTableWithAPersonsIdOneHolderAnswers() {
    Map<String, Set<String>> answers = answers();

    assertThat(tables(database)).contains("people.record", "activity.attendance");
    assertThat(tables(database))
        .as("these tables have a person's id, and no PersonalDataHolder names them")
        .allMatch(table -> answers.containsKey(table) || NOBODY_NEEDS_TO.containsKey(table));
    assertThat(answers)
        .as("for one table one holder answers")
        .allSatisfy((table, names) -> assertThat(names).as(table).hasSize(1));
  }

  @Test
  void whereverSomebodyIsNamedOrCanBeReachedItIsSaidHowThatGoes() {
    Set<String> answered = new TreeSet<>(answers().keySet());
    rules.forEach(rule -> answered.addAll(rule.tables()));
    answered.addAll(GO_OTHERWISE.keySet());

    assertThat(database.sql(WITH_A_NAME_OR_ADDRESS).query((row, number) -> row.getString(1)).list())
        .as("these tables name people or say how to reach them, and no rule says how that goes")
        .contains("people.record", "returns.request")
        .allMatch(answered::contains);
  }

  /** A holder that names a table which is no longer there answers for nothing. */
  @Test
  void whatHoldersNameIsThere() {
    List<String> there =
        database
            .sql(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p')
                """)
            .query((row, number) -> row.getString(1))
            .list();

    assertThat(there).containsAll(answers().keySet()).containsAll(NOBODY_NEEDS_TO.keySet());
  }

  /** What the question is worth: a table that a migration forgot, taken back. */
  @Test
  void aTableThatNobodyAnswersForIsFound() throws SQLException {
    var owner = connections.owner();
    try (var connection =
        DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
      connection.setAutoCommit(false);
      JdbcClient migration = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      try {
        migration
            .sql(
                """
                create table figures.forgotten (area_id text not null, record_id uuid not null);
                create table figures.group_of_people (area_id text not null, records uuid[]);
                create table figures.by_another_name (area_id text, who uuid,
                  foreign key (area_id, who) references people.record (area_id, id));
                create table figures.harmless (area_id text not null, session_id uuid not null);
                """)
            .update();

        assertThat(tables(migration))
            .contains("figures.forgotten", "figures.group_of_people", "figures.by_another_name")
            .doesNotContain("figures.harmless");
      } finally {
        connection.rollback();
      }
    }
  }

  private Map<String, Set<String>> answers() {
    Map<String, Set<String>> answers = new TreeMap<>();
    holders.forEach(holder ->
        holder
            .tables()
            .forEach(table ->
                answers.merge(
                    table,
                    Set.of(holder.getClass().getName()),
                    (some, more) ->
                        java.util.stream.Stream.concat(some.stream(), more.stream())
                            .collect(Collectors.toSet()))));
    return answers;
  }

  private static List<String> tables(JdbcClient catalogue) {
    return catalogue.sql(WITH_A_PERSON).query((row, number) -> row.getString(1)).list();
  }
}
