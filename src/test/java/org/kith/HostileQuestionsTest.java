package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that nobody typed by hand are answered, and are no failure of ours. */
@KithTest
class HostileQuestionsTest {
  private final TestArea area;

  HostileQuestionsTest(TestAreas areas) {
    area = areas.loaded();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/places-of-welcome?near=%00",
        "/places-of-welcome?near='",
        "/places-of-welcome?near=%25%5F%5C",
        "/places-of-welcome?near=%E2%80%AEws1",
        "/places-of-welcome?when=%00",
        "/places-of-welcome?when=today%27--",
        "/places-of-welcome/ours/%C3%A9",
        "/places-of-welcome/00000000-0000-0000-0000-000000000000",
        "/directory?q=%00&near=%00",
        "/directory?q=%25%5F%5C%27%22",
        "/directory?topic=%00&language=%00&locality=%00&access=%00",
        "/directory?page=99999999999999999999",
        "/directory?page=-1",
        "/directory?page=x",
        "/directory/right/x",
        "/directory/00000000-0000-0000-0000-000000000000/problem",
        "/pledge/nothing-like-it",
        "/pledge/nothing-like-it/signatories?page=0",
        "/pledge/nothing-like-it/check/%C3%A9",
        "/pledge-link/x",
        "/pledge-link/x/certificate.pdf",
        "/pledge-link/x/progress/00000000-0000-0000-0000-000000000000"
      })
  void itIsAnsweredAndIsNoFailure(String path) {
    assertThat(area.get(path).getResponse().getStatus()).as(path).isLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/places-of-welcome?near=%3Cscript%3Ealert(1)%3C/script%3E",
        "/directory?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/directory?near=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/directory?q=x&language=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void whatSomebodyAskedIsShownAsTheyTypedItAndRunsNowhere(String path) {
    assertThat(area.get(path)).hasStatusOk().bodyText().doesNotContain("<script>alert");
  }
}
