package org.kith.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.WalsallExample;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The forms of records, tried with courses. */
@KithTest
class RecordFormsTest {
  private static final String COURSES = "/team/training/courses";

  private final TestArea area;
  private final TestPerson coordinator;

  RecordFormsTest(TestAreas areas) {
    area = WalsallExample.loaded(areas);
    coordinator = coordinatorOf("nash-dom");
  }

  private TestPerson coordinatorOf(String organisation) {
    return area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(organisation))));
  }

  private MvcTestResult added(TestPerson person, String once, String title) {
    return person.post(COURSES + "/new").param("once", once).param("title", title).exchange();
  }

  /** What the form carries unseen, as it opens. */
  private String seen(String course) throws UnsupportedEncodingException {
    Matcher hidden =
        Pattern.compile("name=\"seen\" value=\"([^\"]*)\"")
            .matcher(coordinator.get(course + "/change").getResponse().getContentAsString());
    assertThat(hidden.find()).isTrue();
    return hidden.group(1);
  }

  private MvcTestResult changed(String course, String seen, String title) {
    return coordinator
        .post(course + "/change")
        .param("version", "1")
        .param("seen", seen)
        .param("title", title)
        .exchange();
  }

  private static String path(MvcTestResult result) {
    assertThat(result).hasStatus(303);
    return Objects.requireNonNull(result.getResponse().getHeader("Location"))
        .replaceAll("\\?.*", "");
  }

  private static String mark() {
    return UUID.randomUUID().toString();
  }

  @Test
  void aSecondClickAddsNothing() {
    String once = mark();

    String first = path(added(coordinator, once, "First aid"));
    String second = path(added(coordinator, once, "First aid"));

    assertThat(second).isEqualTo(first);
    assertThat(coordinator.get(first + "?done=organisations.record.added.done"))
        .bodyText()
        .contains("First aid", "Added.");
  }

  @Test
  void whatIsMissingIsSaidAboveTheForm() {
    MvcTestResult result = added(coordinator, mark(), "");

    assertThat(result).hasStatus(422).bodyText().contains("There is a problem");
  }

  @Test
  void whoeverActsForSeveralOrganisationsIsAskedForWhich() {
    assertThat(coordinator.get(COURSES + "/new")).bodyText().doesNotContain("name=\"holder\"");
    assertThat(area.somebody("officer").get(COURSES + "/new"))
        .bodyText()
        .contains("name=\"holder\"");
    assertThat(added(area.somebody("officer"), mark(), "First aid")).hasStatus(422);
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsShown() throws UnsupportedEncodingException {
    String course = path(added(coordinator, mark(), "First aid"));
    String seen = seen(course);
    assertThat(changed(course, seen, "First aid at work")).hasStatus(303);

    MvcTestResult late = changed(course, seen, "First aid for all");

    assertThat(late).hasStatus(409).bodyText().contains("First aid at work", "First aid for all");
    assertThat(coordinator.get(course)).bodyText().contains("First aid at work");
  }

  @Test
  void anotherOrganisationsRecordIsNotThere() {
    String course = path(added(coordinator, mark(), "First aid"));

    assertThat(coordinatorOf("walsall-works").get(course + "/change")).hasStatus(404);
  }
}
