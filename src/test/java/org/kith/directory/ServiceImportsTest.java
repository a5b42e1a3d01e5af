package org.kith.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.imports.Imports;
import org.kith.imports.TableImport;
import org.kith.imports.TableProblem;
import org.kith.people.People;
import org.kith.training.Coordinators;
import org.springframework.transaction.support.TransactionTemplate;

/** Spreadsheets of services. Services here are invented. */
@KithTest
class ServiceImportsTest {
  private static final String HEADINGS = "Name,About,Times,Languages,Cost,Pounds\n";
  private static final String TWO =
      HEADINGS
          + "Talk together,Small classes.,Wednesday 10:00-12:00; 2nd Friday 7pm to 9pm,Urdu; pa,paid,2.50\n"
          + "Green hands,We dig.,,,,\n";

  private final TestArea area;
  private final Coordinators coordinators;
  private final Services services;
  private final Imports imports;

  ServiceImportsTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Services services,
      Imports imports) {
    this.area = areas.create();
    area.files()
        .file(
            "organisations.yaml",
            """
            - id: hall
              name: Lantern Hall
              sector: voluntary
              footprint: borough-wide
            """);
    area.load();
    this.coordinators = new Coordinators(area, transaction, people);
    this.services = services;
    this.imports = imports;
  }

  private UUID sent(String file) {
    UUID id =
        coordinators.as(
            "hall", () -> imports.begin("services", "hall", "services.csv", file.getBytes(UTF_8)));
    coordinators.does(() -> imports.check(id, Map.of()));
    return id;
  }

  private List<Service> all() {
    return coordinators.as("hall", () -> services.ofOrganisation("hall"));
  }

  @Test
  void aSheetAddsItsServicesAndASecondTimeNone() {
    UUID first = sent(TWO);
    coordinators.does(() -> imports.apply(first));

    assertThat(all())
        .extracting(one -> one.details().name())
        .containsExactly("Green hands", "Talk together");
    ServiceDetails talk = all().get(1).details();
    assertThat(talk.languages()).containsExactly("ur", "pa");
    assertThat(talk.cost().pence()).isEqualTo(250);
    assertThat(talk.hours().openings()).hasSize(2);

    UUID again = sent(TWO);
    coordinators.does(() -> imports.apply(again));
    assertThat(all()).hasSize(2).allMatch(one -> one.version() == 1);
  }

  @Test
  void whatIsWrongIsNamedByItsCellAndNothingIsApplied() {
    UUID id = sent(HEADINGS + "Talk together,Classes.,mornings,Klingonese,dear,\n,Nameless.,,,,\n");

    List<String> said =
        coordinators.as("hall", () -> imports.problems(id, 10)).stream()
            .map(TableProblem::sentence)
            .toList();
    assertThat(said)
        .anyMatch(sentence -> sentence.contains("“mornings” is no time"))
        .anyMatch(sentence -> sentence.contains("“Klingonese” is no language"))
        .anyMatch(sentence -> sentence.contains("free, some or paid"))
        .anyMatch(sentence -> sentence.contains("needs a name"));
    assertThat(all()).isEmpty();
  }

  @Test
  void lettersGoToOneAddress() {
    UUID id = sent("Name,About,E-mail\nOne,Tea.,a@example.org; b@example.org\n");

    assertThat(
            coordinators.as("hall", () -> imports.problems(id, 10)).stream()
                .map(TableProblem::sentence))
        .singleElement()
        .asString()
        .contains("one e-mail address");
  }

  @Test
  void whatWasSentOutCanBeSentInAgain() {
    UUID first = sent(TWO);
    coordinators.does(() -> imports.apply(first));
    byte[] sheet =
        area.somebody("officer")
            .get("/team/directory/services.xlsx")
            .getResponse()
            .getContentAsByteArray();

    UUID id =
        coordinators.as("hall", () -> imports.begin("services", "hall", "services.xlsx", sheet));
    coordinators.does(() -> imports.check(id, Map.of()));

    assertThat(coordinators.as("hall", () -> imports.problems(id, 5))).isEmpty();
    coordinators.does(() -> imports.apply(id));
    assertThat(all()).hasSize(2).allMatch(one -> one.version() == 1);
  }

  @Test
  void rowsOfOtherOrganisationsAreLeftAlone() {
    UUID id =
        sent("Organisation,Name,About\nElsewhere,Not ours,Nothing.\nlantern hall,Ours,Tea.\n");
    coordinators.does(() -> imports.apply(id));

    assertThat(all()).extracting(one -> one.details().name()).containsExactly("Ours");
    assertThat(coordinators.as("hall", () -> imports.find(id)))
        .get()
        .extracting(TableImport::counts, InstanceOfAssertFactories.MAP)
        .containsEntry("directory.import.another", 1L);
  }

  @Test
  void anImportIsTakenBackButForWhatSomebodyHasChangedSince() {
    coordinators.does(() ->
        services.add(UUID.randomUUID(), "hall", ServiceDetails.called("Green hands", "Before.")));
    UUID id = sent(TWO);
    coordinators.does(() -> imports.apply(id));
    assertThat(all().getFirst().details().about()).isEqualTo("We dig.");

    coordinators.does(() -> imports.undo(id));

    assertThat(all()).hasSize(1);
    assertThat(all().getFirst().details().about()).isEqualTo("Before.");
    assertThat(coordinators.as("hall", () -> imports.find(id)))
        .map(TableImport::state)
        .hasValue(TableImport.State.UNDONE);
  }
}
