package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.imports.LoadRefused;
import org.kith.imports.LoadReport;
import org.kith.imports.LoadReport.Counts;
import org.kith.imports.Problem;
import org.kith.people.People;
import org.kith.training.Coordinators;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Services in the files of a programme, in the columns of the directory's spreadsheet. */
@KithTest
@Tag("postgresql")
class LoadedServicesTest {
  private static final String HEADINGS =
      "Id,Organisation,Name,About,Topics,Languages,Places,For residents of,Times,Cost,Pounds\n";
  private static final String TALK =
      "talk,hall,Talk together,Practise English over tea.,english,ur; Polish,Lantern hall,south,"
          + "Monday 10:00-12:00; 2nd Friday 7pm to 9pm,some,2.50\n";
  private static final String HANDS = "hands,hall,Green hands,A garden.,gardening,,,,,,\n";

  private final TestArea area;
  private final Coordinators coordinators;
  private final Services services;

  LoadedServicesTest(TestAreas areas, ApplicationContext beans) {
    area = areas.create();
    services = beans.getBean(Services.class);
    coordinators =
        new Coordinators(
            area, beans.getBean(TransactionTemplate.class), beans.getBean(People.class));
    area.files()
        .file(
            "organisations.yaml",
            "- {id: hall, name: Lantern hall, sector: voluntary, footprint: north}\n");
    area.load();
    Venues venues = beans.getBean(Venues.class);
    coordinators.does(() ->
        venues.add(
            java.util.UUID.randomUUID(),
            "hall",
            new VenueDetails("Lantern hall", "", null, null, List.of(), "", false)));
  }

  @BeforeEach
  void twoServices() {
    area.files().file("services/hall.csv", HEADINGS + TALK + HANDS);
  }

  private Service talk() {
    return coordinators.as("hall", () -> services.ofOrganisation("hall")).stream()
        .filter(one -> one.details().name().startsWith("Talk"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFileAddsItsServicesAndAgainChangesNothing() {
    assertThat(area.load().types().get("service")).isEqualTo(new Counts(2, 0, 0));

    ServiceDetails says = talk().details();
    assertThat(says.languages()).containsExactly("ur", "pl");
    assertThat(says.venues()).hasSize(1);
    assertThat(says.locality()).isEqualTo("south");
    assertThat(says.cost().pence()).isEqualTo(250);
    assertThat(says.hours().openings()).hasSize(2);
    assertThat(area.get("/directory?q=garden")).bodyText().contains("Green hands");

    assertThat(area.load().changedAnything()).isFalse();
    assertThat(talk().version()).isEqualTo(1);
  }

  @Test
  void whatACoordinatorChangedStaysAndWhatBothChangedIsRefused() {
    area.load();
    Service before = talk();
    coordinators.does(
        () -> services.change(before.id(), before.version(), called(before.details(), "Talking")));
    area.files()
        .file("services/hall.csv", HEADINGS + TALK.replace("over tea", "over coffee") + HANDS);

    LoadReport report = area.load();

    assertThat(report.kept())
        .extracting(LoadReport.Kept::id, LoadReport.Kept::field)
        .containsExactly(org.assertj.core.api.Assertions.tuple("talk", "Name"));
    assertThat(talk().details().name()).isEqualTo("Talking");
    assertThat(talk().details().about()).contains("coffee");
    area.files()
        .file("services/hall.csv", HEADINGS + TALK.replace("Talk together", "Talks") + HANDS);
    assertThat(problems()).extracting(Problem::field).contains("Name");
  }

  private static ServiceDetails called(ServiceDetails says, String name) {
    return new ServiceDetails(
        name,
        says.about(),
        says.topics(),
        says.languages(),
        says.venues(),
        says.isRemote(),
        says.locality(),
        says.hours(),
        says.cost(),
        says.joining(),
        says.ages(),
        says.contact(),
        says.alert(),
        says.status(),
        says.isPublic());
  }

  @Test
  void whatIsWrongIsNamedByFileLineAndColumn() {
    area.files()
        .file(
            "services/hall.csv",
            HEADINGS
                + "Talk!,nobody,Talk,Classes.,magic,Klingonese,Moon base,west,mornings,dear,\n");

    assertThat(problems())
        .allMatch(problem -> problem.file().equals("services/hall.csv") && problem.line() == 2)
        .extracting(Problem::field)
        .contains(
            "Id",
            "Organisation",
            "Topics",
            "Languages",
            "Places",
            "For residents of",
            "Times",
            "Cost");
    assertThat(coordinators.as("hall", () -> services.ofOrganisation("hall"))).isEmpty();
  }

  private List<Problem> problems() {
    return catchThrowableOfType(LoadRefused.class, area::load).problems();
  }
}
