package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.programme.PlannedProgramme.sewing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Assignment;
import org.kith.access.RolesTable;
import org.kith.access.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every role tries everything that can be done to the programme: by the table, and no more. */
@KithTest
class ProgrammeRolesTest {
  private static final String SCHOOL = "/team/projects/evening-school";

  private final TestArea area;
  private final Planning planning;

  ProgrammeRolesTest(TestAreas areas, Planning planning) {
    this.area = SmallProgramme.loaded(areas.create());
    this.planning = planning;
  }

  @Test
  void everyRoleDoesWhatTheTableSaysAndNothingElse() {
    RolesTable.shipped()
        .roles()
        .forEach((id, role) -> {
          TestPerson person = area.somebody(id);
          tried()
              .forEach((path, action) -> {
                MvcTestResult result = sent(person, path);
                if (role.actions().contains(action)) {
                  assertThat(result.getResponse().getStatus())
                      .as("%s sends %s", id, path)
                      .isNotEqualTo(HttpStatus.FORBIDDEN.value());
                } else {
                  assertThat(result).as("%s sends %s", id, path).hasStatus(HttpStatus.FORBIDDEN);
                }
              });
          assertThat(pages())
              .allSatisfy(page ->
                  assertThat(person.get(page))
                      .as("%s looks at %s", id, page)
                      .hasStatus(
                          role.actions().contains(Access.INSIDE)
                              ? HttpStatus.OK
                              : HttpStatus.FORBIDDEN));
        });
  }

  @Test
  void nobodyComesInWithoutSigningIn() {
    assertThat(pages()).allSatisfy(page -> assertThat(area.get(page)).hasStatus(303));
    assertThat(tried().keySet())
        .allSatisfy(path ->
            assertThat(area.post(path).param("reason", "Because.").exchange())
                .hasStatus4xxClientError());
  }

  @Test
  void anOfficerOfOneProjectChangesThatOneAndLooksAtAll() {
    String circle =
        Objects.requireNonNull(
            area.acting(() -> planning.add(sewing("Sewing circle")), Planning.PLAN));
    TestPerson limited = area.somebody(List.of(new Assignment("officer", Scope.project(circle))));

    assertThat(limited.get("/team/programme"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Add a project");
    assertThat(limited.get(SCHOOL))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Change facts and texts");
    assertThat(limited.get("/team/projects/" + circle))
        .hasStatusOk()
        .bodyText()
        .contains("Change facts and texts");
    Function<String, String> here = path -> path.replace("evening-school", circle);
    tried()
        .forEach((path, action) -> {
          if (path.startsWith(SCHOOL)) {
            assertThat(sent(limited, path)).as(path).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(sent(limited, here.apply(path)).getResponse().getStatus())
                .as(here.apply(path))
                .isNotEqualTo(HttpStatus.FORBIDDEN.value());
          }
        });
    assertThat(sent(limited, "/team/projects/new")).hasStatus(HttpStatus.FORBIDDEN);
  }

  private static List<String> pages() {
    return List.of(
        "/team/programme",
        SCHOOL,
        "/team/projects/english-classes/outputs/learners",
        "/team/priorities/learning",
        "/team/recommendations",
        "/team/recommendations/go-on",
        "/team/promises");
  }

  /** What can be sent, and the action that it takes. */
  private static Map<String, Action> tried() {
    Map<String, Action> tried = new LinkedHashMap<>();
    tried.put("/team/projects/new", Planning.PLAN);
    tried.put(SCHOOL + "/facts", Planning.PLAN);
    tried.put(SCHOOL + "/state", Planning.PLAN);
    tried.put(SCHOOL + "/legacy/new", Planning.PLAN);
    tried.put(SCHOOL + "/outcomes/new", Planning.PLAN);
    tried.put(SCHOOL + "/outputs/new", Targets.TARGET);
    tried.put(SCHOOL + "/publish", Planning.PUBLISH);
    tried.put(SCHOOL + "/take-off", Planning.PUBLISH);
    tried.put("/team/recommendations/go-on", FollowUps.FOLLOW_UP);
    return tried;
  }

  /** With nothing in it that could be saved: who may is told what is missing. */
  private static MvcTestResult sent(TestPerson person, String path) {
    return person.post(path).param("version", "1").exchange();
  }
}
