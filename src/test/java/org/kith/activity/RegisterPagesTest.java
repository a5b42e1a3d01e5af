package org.kith.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
class RegisterPagesTest {
  private static final String ONCE = "0f000000-0000-4000-8000-000000000001";
  private static final Pattern ASKED = Pattern.compile("name=\"asked\" value=\"([0-9a-f-]{36})\"");

  private final TestArea area;
  private final TestPerson coordinator;
  private final String path;

  RegisterPagesTest(
      TestAreas areas, Activities activities, TransactionTemplate transaction, Clock clock) {
    area = areas.loaded();
    Hall hall = new Hall(area, transaction);
    UUID stitch = UUID.randomUUID();
    NewSession today = Hall.tuesday(LocalDate.now(clock.withZone(Session.CLOCK)));
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(false));
      activities.plan(stitch, List.of(today));
    });
    coordinator =
        area.somebody(List.of(new Assignment("partner-coordinator", Scope.organisation("hall"))));
    path = "/team/sessions/" + today.id();
  }

  @Test
  void aWalkInIsAddedOnceHoweverOftenTheButtonIsPressed() {
    for (int click = 0; click < 2; click++) {
      assertThat(
              coordinator
                  .post(path + "/save")
                  .param("once", ONCE)
                  .param("given", "Amina")
                  .param("family", "Testova")
                  .exchange())
          .hasStatus(303);
    }

    assertThat(coordinator.get("/team/sessions")).bodyText().contains("Stitch and talk");
    assertThat(coordinator.get(path)).bodyText().containsOnlyOnce(">Amina Testova<");
  }

  @Test
  void ticksAreKeptAlsoWhereTheRestOfTheFormIsWrong() {
    coordinator.post(path + "/save").param("once", ONCE).param("given", "Amina").exchange();
    String person = asked();

    assertThat(
            coordinator
                .post(path + "/done")
                .param("version", "1")
                .param("asked", person)
                .param("was", person)
                .param("counted", "a few")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("must be a whole number", "a few");
    assertThat(coordinator.get(path)).bodyText().doesNotContain("checked");
  }

  /** Two have the list open; what one ticks, the other's older list does not take back. */
  @Test
  void anOlderListTakesBackNothingThatItDidNotShow() {
    coordinator.post(path + "/save").param("once", ONCE).param("given", "Amina").exchange();
    String person = asked();

    coordinator.post(path + "/save").param("asked", person).exchange();

    assertThat(coordinator.get(path)).bodyText().contains("checked");
  }

  @Test
  void aDoneRegisterSaysHowManyWereThere() {
    coordinator.post(path + "/save").param("once", ONCE).param("given", "Amina").exchange();

    assertThat(
            coordinator
                .post(path + "/done")
                .param("version", "1")
                .param("asked", asked())
                .param("here", asked())
                .param("counted", "3")
                .exchange())
        .hasStatus(303);

    assertThat(coordinator.get(path)).bodyText().contains("One person was here", "3 counted");
    assertThat(coordinator.get(path + "/sheet")).bodyText().contains("Amina", "Empty line");
  }

  @Test
  void todaysSessionIsInItsCoordinatorsWork() {
    assertThat(coordinator.get("/team")).bodyText().contains("Today: “Stitch and talk”");
    assertThat(area.somebody("officer").get("/team")).bodyText().doesNotContain("Stitch and talk");
  }

  @Test
  void whoKeepsNoRegistersSeesNone() {
    assertThat(area.somebody("analyst").get(path)).hasStatus(403);
    assertThat(area.somebody("board-member").get("/team/sessions")).hasStatus(403);
    assertThat(
            area.somebody(
                    List.of(new Assignment("partner-coordinator", Scope.organisation("club"))))
                .get(path))
        .hasStatus(404);
  }

  private String asked() {
    Matcher asked =
        ASKED.matcher(
            new String(coordinator.get(path).getResponse().getContentAsByteArray(), UTF_8));
    assertThat(asked.find()).isTrue();
    return asked.group(1);
  }
}
