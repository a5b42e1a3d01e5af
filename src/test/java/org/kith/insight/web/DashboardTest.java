package org.kith.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.WalsallExample;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.insight.DashboardSubject;
import org.kith.ui.NotFound;

@KithTest
@Tag("postgresql")
class DashboardTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 6, 15);

  private final TestAreas areas;

  DashboardTest(TestAreas areas) {
    this.areas = areas;
  }

  @Test
  void anAddressSaysWhatADashboardIsAboutAndForWhichQuarters() {
    DashboardRequest usual = DashboardRequest.of(Map.of(), TODAY);
    DashboardRequest asked =
        DashboardRequest.of(
            Map.of("of", "project:arts-for-all", "from", usual.from().slug()), TODAY);

    assertThat(usual.subject()).isEqualTo(DashboardSubject.PROGRAMME);
    assertThat(usual.to().index() - usual.from().index()).isEqualTo(7);
    assertThat(usual.goesOn()).isTrue();
    assertThat(asked.at("/x")).contains("of=project:arts-for-all", "to=");
  }

  @Test
  void whatNoDashboardIsCalledIsNotFound() {
    for (Map<String, String> wrong :
        java.util.List.of(
            Map.of("of", "project"),
            Map.of("of", "programme:x"),
            Map.of("of", "person:x"),
            Map.of("from", "1066"))) {
      assertThatThrownBy(() -> DashboardRequest.of(wrong, TODAY)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void anOfficerSeesTargetsTakesPicturesAlongAndComesBack() {
    TestPerson officer = WalsallExample.loaded(areas).somebody("officer");

    assertThat(officer.get("/team/dashboard?of=programme"))
        .hasStatusOk()
        .bodyText()
        .contains("Original target", "Save this dashboard");
    assertThat(officer.get("/team/dashboard/targets.png"))
        .hasStatusOk()
        .hasContentType("image/png");
    assertThat(officer.get("/team/dashboard/targets.csv")).hasStatusOk();
    assertThat(officer.get("/team/dashboard/targets.xlsx")).hasStatusOk();
    assertThat(officer.get("/team/dashboard/nothing.png")).hasStatus(404);
    assertThat(
            officer
                .post("/team/dashboard/views/new?of=priority:young-people")
                .param("name", "Young people, for the board")
                .exchange())
        .hasStatus(303);
    assertThat(officer.get("/team/dashboard/views"))
        .bodyText()
        .contains("Young people, for the board", "of=priority:young-people");
  }

  @Test
  void aPartnersSavedDashboardIsForItsOwnPeopleAlone() {
    TestArea area = WalsallExample.loaded(areas);
    TestPerson coordinator = coordinator(area, "nash-dom");

    assertThat(
            coordinator
                .post("/team/dashboard/views/new?of=programme")
                .param("name", "Our own quarter")
                .exchange())
        .hasStatus(303);

    assertThat(coordinator.get("/team/dashboard/views")).bodyText().contains("Our own quarter");
    assertThat(coordinator(area, "nash-dom").get("/team/dashboard/views"))
        .bodyText()
        .contains("Our own quarter");
    for (TestPerson other :
        List.of(coordinator(area, "accord-housing"), area.somebody("officer"))) {
      assertThat(other.get("/team/dashboard/views"))
          .hasStatusOk()
          .bodyText()
          .doesNotContain("Our own quarter");
    }
  }

  private static TestPerson coordinator(TestArea area, String partner) {
    return area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(partner))));
  }

  @Test
  void aCoordinatorSeesCountsAndNoTargetsThatAreNotTheirs() {
    TestPerson coordinator = WalsallExample.loaded(areas).somebody("partner-coordinator");

    assertThat(coordinator.get("/team/dashboard"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Original target");
  }
}
