package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.WalsallExample;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Job;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Services;
import org.kith.documents.DataTable;
import org.kith.documents.Picture;
import org.kith.documents.Section;
import org.kith.evaluation.EvaluationReport;
import org.springframework.context.ApplicationContext;

/**
 * The first strands have their place in the report: what is counted, beside what was reported, with
 * the records that it is from. Everything counted here is invented.
 */
@KithTest
class StrandsInTheReportTest {
  private static final Set<String> COUNTS =
      Set.of("count-pledges", "count-training", "count-places-of-welcome", "count-directory");

  private final TestArea area;
  private final EvaluationReport report;

  StrandsInTheReportTest(ApplicationContext beans, TestAreas areas, EvaluationReport report) {
    this.area = WalsallExample.withWards(areas);
    this.report = report;
    as(
        () -> {
          DemoPledge.add(beans::getBean);
          DemoPlaces.add(beans::getBean);
          beans
              .getBean(Services.class)
              .add(
                  UUID.randomUUID(),
                  DemoPlaces.HOLDER,
                  ServiceDetails.called("Lantern Pantry (synthetic)", "Bags of groceries."));
        },
        Stream.of(DemoPledge.ACTIONS, DemoPlaces.ACTIONS, Set.of(Services.KEEP, Services.READ))
            .flatMap(Set::stream)
            .toArray(Action[]::new));
    beans.getBeansOfType(Job.class).values().stream()
        .filter(one -> COUNTS.contains(one.name()))
        .forEach(one -> as(one::run, one.actions().toArray(Action[]::new)));
  }

  private void as(Runnable work, Action... actions) {
    area.acting(
        () -> {
          work.run();
          return true;
        },
        actions);
  }

  @Test
  void thePledgeShowsWhatIsCountedBesideWhatWasReported() {
    Section pledge = section("project-pledge", inside());
    DataTable table = counted(pledge);

    assertThat(row(table, "Organisations that signed the pledge"))
        .contains("86", "confirmed signatures", "pledge-organisations-signed-table");
    assertThat(row(table, "People who signed the pledge")).contains("114");
    assertThat(row(table, "Places taken at pledge training")).contains("240", "courses");
    Picture picture = picture(pledge, "reported and counted");
    assertThat(picture.toString()).contains("North", "25 organisations", "Borough wide");
    assertThat(picture.data()).as("each picture has its table").isNotNull();
    assertThat(pledge.toString())
        .as("one picture of organisations by where they work, not two")
        .doesNotContain("parts-pledge-organisations-signed-text-locality");
  }

  @Test
  void placesOfWelcomeShowNewReopenedAndOpenApart() {
    DataTable table = counted(section("project-places-of-welcome", inside()));

    assertThat(row(table, "New Places of Welcome opened")).contains("7");
    assertThat(row(table, "Places of Welcome open again after lockdown")).contains("14");
    assertThat(row(table, "Places of Welcome in Walsall")).contains("21", "May 2022");
    assertThat(row(table, "Share of Places of Welcome")).contains("100%");
    assertThat(table.toString()).contains("Counted from the records of Places of Welcome");
  }

  @Test
  void theDirectoryIsCountedAcrossTheArea() {
    DataTable table = counted(section("area-records", inside()));

    assertThat(row(table, "Services in the directory"))
        .contains("1", "As it stands", "everybody finds in the directory");
    assertThat(row(table, "Services said to be right")).contains("1");
  }

  @Test
  void aVisitorReadsNothingThatWasNotReleased() {
    List<Section> read =
        ActingAs.<List<Section>, RuntimeException>actingAs(
            Actor.visitor(area.id()), () -> report.draft().sections());

    assertThat(read.toString())
        .contains("Walsall for All Pledge")
        .doesNotContain("Counted from", "pledge-counted", "in-a-year", "directory-counted");
    assertThat(area.get("/report")).bodyText().doesNotContain("Counted from");
  }

  @Test
  void theTeamReadsTheReportWithWhatIsCounted() {
    assertThat(area.somebody("officer").get("/team/editions/counted"))
        .hasStatusOk()
        .bodyText()
        .contains("Not public", "Counted from records: Walsall for All Pledge", "<svg")
        .doesNotContain("/figures/pledge-counted", "/figures/welcome-venues");
    assertThat(area.somebody("councillor").get("/team/editions/counted")).hasStatus(403);
  }

  private List<Section> inside() {
    return area.acting(() -> report.draft().sections());
  }

  private static Section section(String id, List<Section> sections) {
    return all(sections).filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static Stream<Section> all(List<Section> sections) {
    return sections.stream().flatMap(one -> Stream.concat(Stream.of(one), all(one.subsections())));
  }

  private static DataTable counted(Section section) {
    return section.blocks().stream()
        .filter(DataTable.class::isInstance)
        .map(DataTable.class::cast)
        .filter(one -> one.caption().startsWith("Counted from records"))
        .findFirst()
        .orElseThrow();
  }

  private static Picture picture(Section section, String title) {
    return section.blocks().stream()
        .filter(Picture.class::isInstance)
        .map(Picture.class::cast)
        .filter(one -> one.toString().contains(title))
        .findFirst()
        .orElseThrow();
  }

  private static String row(DataTable table, String label) {
    return table.rows().stream()
        .map(List::toString)
        .filter(row -> row.contains(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not in " + table));
  }
}
