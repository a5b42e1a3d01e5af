package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Account.State;
import org.kith.access.Accounts.Invitation;
import org.kith.access.OneTimeLinks.Standing;
import org.kith.access.SignIn.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
@Tag("postgresql")
class SignInTest {
  private static final String PASSWORD = "three blue kettles";
  private static final List<Assignment> OFFICER = List.of(new Assignment("officer", Scope.AREA));

  private final TestArea area;
  private final SignIn signIn;
  private final Accounts accounts;
  private final JdbcClient database;

  SignInTest(TestAreas areas, SignIn signIn, Accounts accounts, JdbcClient database) {
    this.area = areas.loaded();
    this.signIn = signIn;
    this.accounts = accounts;
    this.database = database;
  }

  @Test
  void theFirstAdministratorComesInByALinkThatWorksOnce() {
    String token = lastPart(area.acting(signIn::firstAdministrator).orElseThrow());
    assertThat(area.acting(() -> signIn.first(token))).isEqualTo(Standing.GOOD);

    area.acting(() -> signIn.becomeFirst(token, "Joan Field", "Joan@example.org", PASSWORD));

    assertThat(area.acting(() -> signIn.withPassword("joan@example.org ", PASSWORD, "1.2.3.4")))
        .isInstanceOf(Outcome.Welcome.class);
    assertThat(area.acting(() -> signIn.first(token))).isEqualTo(Standing.USED);
    assertThatThrownBy(
            () -> area.acting(() -> signIn.becomeFirst(token, "Eve", "eve@example.org", PASSWORD)))
        .hasMessageContaining("does not work any more");
    assertThat(area.acting(signIn::firstAdministrator)).isEmpty();
  }

  @Test
  void anInvitationLetsItsOwnerInOnce() {
    Invitation invitation =
        area.acting(
            () -> accounts.invite("Amina Khan", "amina@example.org", OFFICER), Accounts.MANAGE);
    String token = lastPart(invitation.path());

    assertThat(area.acting(() -> signIn.withPassword("amina@example.org", PASSWORD, "1.2.3.4")))
        .isEqualTo(new Outcome.Unknown());
    area.acting(() -> signIn.accept(token, PASSWORD));

    assertThat(area.acting(() -> signIn.withPassword("amina@example.org", PASSWORD, "1.2.3.4")))
        .isEqualTo(new Outcome.Welcome(invitation.account()));
    assertThatThrownBy(() -> area.acting(() -> signIn.accept(token, "another long one")))
        .hasMessageContaining("Ask for a new one");
  }

  @Test
  void aWeakPasswordUsesNoInvitationUp() {
    Invitation invitation =
        area.acting(
            () -> accounts.invite("Amina Khan", "amina@example.org", OFFICER), Accounts.MANAGE);
    String token = lastPart(invitation.path());

    for (String weak : List.of("short", "password1234", "aminakhan123", "aaaaaaaaaaaaaa")) {
      assertThatThrownBy(() -> area.acting(() -> signIn.accept(token, weak)))
          .as(weak)
          .isInstanceOf(AccountRefused.class);
    }
    assertThat(area.acting(() -> signIn.invitation(token)).standing()).isEqualTo(Standing.GOOD);
  }

  @Test
  void nothingTellsWhetherAnAddressHasAnAccount() {
    TestPerson officer = area.somebody("officer");

    assertThat(area.acting(() -> signIn.withPassword(officer.email(), "wrong", "1.2.3.4")))
        .isEqualTo(
            area.acting(() -> signIn.withPassword("nobody@example.org", "wrong", "1.2.3.4")));
    for (String email : List.of(officer.email(), "nobody@example.org")) {
      for (int tries = 0; tries < 10; tries++) {
        area.acting(() -> signIn.withPassword(email, "wrong", "1.2.3.4"));
      }
      assertThat(area.acting(() -> signIn.withPassword(email, officer.password(), "5.6.7.8")))
          .as(email)
          .isEqualTo(new Outcome.Wait());
    }
  }

  @Test
  void whoHasLeftHasNoWayInAndNoSession() {
    area.somebody("administrator");
    TestPerson leaver = area.somebody("officer");
    assertThat(leaver.get("/team")).hasStatusOk();
    Account known = area.acting(() -> accounts.account(leaver.account()).orElseThrow());

    area.acting(
        () -> {
          accounts.leave(leaver.account(), known.version());
          return known;
        },
        Accounts.MANAGE);

    assertThat(leaver.get("/team")).hasStatus(303);
    assertThat(area.acting(() -> signIn.withPassword(leaver.email(), leaver.password(), "1.2.3.4")))
        .isEqualTo(new Outcome.Unknown());
    assertThat(area.acting(() -> accounts.account(leaver.account()).orElseThrow().state()))
        .isEqualTo(State.LEFT);
  }

  @Test
  void theLastAdministratorStays() {
    TestPerson only = area.somebody("administrator");
    int version = area.acting(() -> accounts.account(only.account()).orElseThrow()).version();

    assertThatThrownBy(() ->
            area.acting(
                () -> {
                  accounts.leave(only.account(), version);
                  return "";
                },
                Accounts.MANAGE))
        .hasMessageContaining("only administrator");
    assertThatThrownBy(() ->
            area.acting(
                () -> {
                  accounts.change(only.account(), version, "A", OFFICER);
                  return "";
                },
                Accounts.MANAGE))
        .hasMessageContaining("only administrator");
  }

  @Test
  void aVisitorsQueryFindsNoAccountEvenWhereCodeForgetsToAsk() {
    area.somebody("administrator");

    assertThat(
            ActingAs.<Integer, RuntimeException>actingAs(
                Actor.visitor(area.id()), this::accountsSeen))
        .isZero();
    assertThat(area.acting(this::accountsSeen)).isOne();
  }

  private int accountsSeen() {
    return accounts.all().size();
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
