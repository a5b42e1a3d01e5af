package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.Action;
import org.kith.access.Role;
import org.kith.access.RolesTable;

/** The one published table of roles × actions says exactly what the code can ask. */
class RolesTest {
  private static final Pattern ACTION = Pattern.compile("new Action\\(\\s*\"([a-z.-]+)\"");
  private static final RolesTable TABLE = RolesTable.shipped();

  @Test
  void everyActionOfTheCodeIsInTheTableAndNoOther() {
    Set<String> declared = new TreeSet<>();
    for (Source source : Source.in(Source.JAVA, ".java")) {
      Matcher action = ACTION.matcher(source.text());
      while (action.find()) {
        declared.add(action.group(1));
      }
    }

    assertThat(TABLE.meanings().keySet())
        .extracting(Action::id)
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void everyActionSaysWhatItMeans() {
    assertThat(TABLE.meanings().values()).allMatch(meaning -> meaning.length() > 5);
  }

  /** Who decides about roles could give themselves the rest, and does so on the record. */
  @Test
  void onlyAdministratorsManageAccounts() {
    assertThat(
            TABLE.roles().values().stream()
                .filter(role -> role.actions().contains(Accounts.MANAGE)))
        .extracting(Role::id)
        .containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  void boardMembersAndCouncillorsSeeOnlyWhatWasReleased() {
    for (String role : Set.of("board-member", "councillor", "partner-coordinator")) {
      assertThat(role(role).actions()).as(role).doesNotContain(Access.INSIDE, Access.EVERY_PARTNER);
    }
  }

  @Test
  void anAuditorOnlyReadsAndMayTellOfAConcern() {
    assertThat(role("auditor").actions())
        .extracting(Action::id)
        .allMatch(id ->
            id.matches(
                ".*\\.(inside|every-partner|see-roles|read|see|release-read|release-read-wards|release-look|verify-audit|raise-concern|read-.*)"));
  }

  private static Role role(String id) {
    return Objects.requireNonNull(TABLE.roles().get(id), id);
  }
}
