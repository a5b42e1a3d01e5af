package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.SignIn.Outcome;
import org.kith.database.Connections;
import org.kith.ui.journey.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Erasing what is personal about somebody who has left. */
@KithTest
@Tag("postgresql")
class LeaversTest {
  private static final String NAME = "Amina Khan-Whitfield";
  private static final String EMAIL = "amina.kw@example.org";

  private final TestArea area;
  private final Accounts accounts;
  private final Leavers leavers;
  private final SignIn signIn;
  private final Identities identities;
  private final GroupRoles groups;
  private final AuditTrail trail;
  private final AuditSeals seals;
  private final Drafts drafts;
  private final Connections connections;
  private final TestPerson administrator;

  LeaversTest(
      TestAreas areas,
      Accounts accounts,
      Leavers leavers,
      SignIn signIn,
      Identities identities,
      GroupRoles groups,
      AuditTrail trail,
      AuditSeals seals,
      Drafts drafts,
      Connections connections) {
    this.area = areas.loaded();
    this.accounts = accounts;
    this.leavers = leavers;
    this.signIn = signIn;
    this.identities = identities;
    this.groups = groups;
    this.trail = trail;
    this.seals = seals;
    this.drafts = drafts;
    this.connections = connections;
    this.administrator = area.somebody("administrator");
  }

  @Test
  void nothingInTheDatabaseTellsWhoItWasAnyMore() throws SQLException {
    String amina = aColleagueWithTraces();
    assertThat(placesThatSay(EMAIL)).contains("access.account", "outbox.message");
    assertThat(placesThatSay(NAME)).contains("access.account", "outbox.message");
    assertThat(rowsOf("access.group_member", "account", amina)).isOne();
    end(amina);

    erase(amina);

    assertThat(placesThatSay(EMAIL)).isEmpty();
    assertThat(placesThatSay(NAME)).isEmpty();
    assertThat(rowsOf("access.draft", "actor", amina)).isZero();
    assertThat(rowsOf("access.group_member", "account", amina)).isZero();
    assertThat(area.acting(() -> signIn.withPassword(EMAIL, "three blue kettles", "1.2.3.4")))
        .isEqualTo(new Outcome.Unknown());
  }

  @Test
  void theHistoryTellsThatAFormerColleagueDidIt() {
    String amina = aColleagueWithTraces();
    assertThat(area.acting(() -> trail.of("account", amina, 50)))
        .as("asked for outside a transaction")
        .isNotEmpty();
    end(amina);
    erase(amina);

    assertThat(administrator.get("/team/accounts/" + amina))
        .hasStatusOk()
        .bodyText()
        .contains(Leavers.NAME)
        .contains("Everything personal has been erased")
        .doesNotContain(NAME);
    assertThat(area.acting(() -> accounts.names(List.of(amina))))
        .isEqualTo(Map.of(amina, Leavers.NAME));
  }

  @Test
  void theAuditTrailHoldsAfterwardsAndStillShowsTampering() throws SQLException {
    String amina = aColleagueWithTraces();
    seal();
    long before = rowsOf("access.audit", "subject_id", amina);
    end(amina);
    erase(amina);
    seal();

    assertThat(area.acting(() -> seals.verify(), AuditSeals.VERIFY).faults()).isEmpty();
    assertThat(rowsOf("access.audit", "subject_id", amina)).isEqualTo(before + 2);

    try (Connection owner = connections.owner().connect();
        Statement tampering = owner.createStatement()) {
      assertThat(
              tampering.executeUpdate(
                  "update access.audit set actor = 'nobody' where area_id = '%s' and subject_id = '%s' and reason = 'erased'"
                      .formatted(area.id(), amina)))
          .isOne();
    }
    assertThat(area.acting(() -> seals.verify(), AuditSeals.VERIFY).holds()).isFalse();
  }

  @Test
  void onlyWhoHasLeftIsErased() {
    String amina = aColleagueWithTraces();

    assertThatThrownBy(() -> erase(amina)).hasMessageContaining("End this account first");
    assertThatThrownBy(() ->
            area.acting(
                () -> {
                  leavers.erase(amina);
                  return amina;
                },
                Accounts.MANAGE))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void whoLeftAndWasErasedDoesNotComeInAnewThroughTheProvider() {
    String amina = aColleagueWithTraces();
    end(amina);
    erase(amina);

    assertThat(area.acting(() -> identities.arrived(identity())))
        .isEqualTo(new Identities.Outcome.Ended());
  }

  @Test
  void aDataProtectionOfficerErasesInTheBrowserAndAnOfficerCannot() {
    String amina = aColleagueWithTraces();
    end(amina);

    assertThat(area.somebody("officer").post("/team/accounts/" + amina + "/erase").exchange())
        .hasStatus(403);
    TestPerson protection = area.somebody("data-protection-officer");
    assertThat(protection.get("/team/accounts/" + amina)).bodyText().contains("Erase");
    assertThat(protection.post("/team/accounts/" + amina + "/erase").exchange()).hasStatus(303);
    assertThat(area.acting(() -> accounts.account(amina).orElseThrow()).isErased()).isTrue();
  }

  /** Invited by a letter that still waits, joined to a provider, with a draft begun. */
  private String aColleagueWithTraces() {
    var invitation =
        area.acting(
            () -> accounts.invite(NAME, EMAIL, List.of(new Assignment("officer", Scope.AREA))),
            Accounts.MANAGE);
    area.acting(() -> {
      signIn.send(invitation);
      return invitation;
    });
    area.acting(() ->
        signIn.accept(
            invitation.path().substring(invitation.path().lastIndexOf('/') + 1),
            "three blue kettles"));
    area.acting(
        () -> {
          groups.add("team", "The team", new Assignment("analyst", Scope.AREA));
          return groups;
        },
        Accounts.MANAGE);
    area.acting(() -> {
      identities.join(invitation.account(), identity());
      return invitation;
    });
    ActingAs.<String, RuntimeException>actingAs(
        Actor.person(invitation.account(), area.id(), Map.of()),
        () -> drafts.begin("/team/test", Duration.ofDays(1)));
    assertThat(rowsOf("access.draft", "actor", invitation.account())).isOne();
    return invitation.account();
  }

  private static Identity identity() {
    return new Identity("https://provider.example", "42", NAME, EMAIL, List.of("team"));
  }

  private void end(String account) {
    area.acting(
        () -> {
          accounts.leave(account, accounts.account(account).orElseThrow().version());
          return account;
        },
        Accounts.MANAGE);
  }

  private void erase(String account) {
    area.acting(
        () -> {
          leavers.erase(account);
          return account;
        },
        Leavers.ERASE);
  }

  private void seal() {
    assertThat(area.acting(() -> seals.seal(), AuditSeals.SEAL)).isTrue();
  }

  private long rowsOf(String table, String column, String value) {
    return owner(database ->
        database
            .sql(
                "select count(*) from %s where area_id = :area and %s = :value"
                    .formatted(table, column))
            .param("area", area.id().value())
            .param("value", value)
            .query(Long.class)
            .single());
  }

  /** Every table of the area in whose rows these words stand, wherever. */
  private List<String> placesThatSay(String words) {
    return owner(database -> {
      List<String> places = new ArrayList<>();
      for (String table :
          database
              .sql(
                  """
                  select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where c.relkind = 'r' and exists (
                    select from pg_attribute a where a.attrelid = c.oid and a.attname = 'area_id')
                  """)
              .query(String.class)
              .list()) {
        boolean says =
            database
                .sql(
                    "select exists (select from %s t where area_id = :area and t::text ilike '%%' || :words || '%%')"
                        .formatted(table))
                .param("area", area.id().value())
                .param("words", words)
                .query(Boolean.class)
                .single();
        if (says) {
          places.add(table);
        }
      }
      return places;
    });
  }

  private <R> R owner(Function<JdbcClient, R> asking) {
    try (Connection owner = connections.owner().connect()) {
      return asking.apply(JdbcClient.create(new SingleConnectionDataSource(owner, true)));
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }
}
