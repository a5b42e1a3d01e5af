package org.kith.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.imports.LoadRefused;
import org.kith.imports.LoadReport;
import org.kith.imports.LoadReport.Counts;
import org.kith.imports.Problem;
import org.kith.organisations.Sector;
import org.springframework.context.ApplicationContext;

/** A pledge, its practices and the organisations that signed it, in the files of a programme. */
@KithTest
@Tag("postgresql")
class LoadedPledgesTest extends Signers {
  private static final String FOR_ALL =
      """
      organisation: hall
      title: Good neighbours
      promise:
        - We greet people.
        - We listen.
      for: [people, organisations]
      standing: %s
      """;
  private static final String SIGNED =
      """
      id,name,sector,where,organisation,adopts-as,shown,signed,commits
      hall,Lantern hall (synthetic),voluntary,north; south,hall,place-of-welcome,yes,2021-03-05,greet
      shy,Quiet club (synthetic),faith,borough-wide,,,no,2021-04-01,
      """;

  LoadedPledgesTest(ApplicationContext beans) {
    super(beans, area(beans.getBean(TestAreas.class)));
  }

  private static TestArea area(TestAreas areas) {
    TestArea area = areas.create();
    area.files()
        .file(
            "organisations.yaml",
            """
            - {id: hall, name: Lantern hall, sector: voluntary, footprint: north}
            - {id: club, name: Quiet club, sector: faith, footprint: borough-wide}
            """);
    return area;
  }

  @BeforeEach
  void files() {
    area.files()
        .file("pledges/neighbours.yaml", FOR_ALL.formatted("open"))
        .file(
            "pledges/neighbours.pl.yaml",
            """
            translation: machine-drafted
            title: Dobrzy sąsiedzi
            promise: [Witamy ludzi., Słuchamy.]
            """)
        .file(
            "pledges/neighbours/practices.yaml",
            """
            - id: greet
              title: Greet people in their language
              how-to: Learn five words.
              by-sector:
                - {sector: health, how-to: Put them on the check-in screen.}
            - {id: meet, title: Meet another group}
            """)
        .file("pledges/neighbours/organisations.csv", SIGNED);
  }

  private Pledge pledge() {
    return coordinators.system(() -> pledges.at("neighbours")).orElseThrow();
  }

  private List<Signatory> signed() {
    return coordinators.as("hall", () -> signatories.of(pledge().id(), 0, 9));
  }

  @Test
  void theFilesOfAPledgeAreLoadedAndAgainChangeNothing() {
    LoadReport report = area.load();

    assertThat(report.types().get("pledge")).isEqualTo(new Counts(1, 0, 0));
    assertThat(report.types().get("pledge practice")).isEqualTo(new Counts(2, 0, 0));
    assertThat(report.types().get("pledge signature")).isEqualTo(new Counts(2, 0, 0));
    assertThat(area.get("/pl/pledge/neighbours")).bodyText().contains("Dobrzy sąsiedzi");
    assertThat(area.get("/pledge/neighbours/signatories"))
        .bodyText()
        .contains("Lantern hall (synthetic)", "Place of Welcome")
        .doesNotContain("Quiet club");
    Signatory hall =
        signed().stream().filter(one -> one.details().isShown()).findFirst().orElseThrow();
    assertThat(hall.state()).isEqualTo(Signatory.State.CONFIRMED);
    assertThat(hall.signedOn()).isEqualTo(LocalDate.of(2021, 3, 5));
    assertThat(hall.number()).hasSize(12);
    assertThat(coordinators.as("hall", () -> commitments.of(hall.id())))
        .extracting(Commitment::words)
        .containsExactly("Greet people in their language");
    assertThat(
            coordinators.system(() -> practices.of(pledge().id())).getFirst().details().bySector())
        .containsOnlyKeys(Sector.HEALTH);

    assertThat(area.load().changedAnything()).isFalse();
    assertThat(signed()).allMatch(one -> one.version() == 1);
  }

  @Test
  void whatTheBrowserChangedStaysAndWhatBothChangedIsRefused() {
    area.load();
    PledgeDetails before = pledge().details();
    coordinators.system(
        () -> {
          pledges.change(
              pledge().id(),
              pledge().version(),
              new PledgeDetails(
                  before.slug(),
                  "Better neighbours",
                  before.promise(),
                  null,
                  true,
                  true,
                  before.standing()));
          return true;
        },
        Pledges.PLAN);
    area.files().file("pledges/neighbours.yaml", FOR_ALL.formatted("closed"));

    LoadReport report = area.load();

    assertThat(report.kept()).extracting(LoadReport.Kept::id).containsExactly("neighbours");
    assertThat(pledge().details().title()).isEqualTo("Better neighbours");
    assertThat(pledge().details().standing()).isEqualTo(PledgeDetails.Standing.CLOSED);
    area.files()
        .file(
            "pledges/neighbours.yaml",
            FOR_ALL.formatted("closed").replace("Good neighbours", "Best neighbours"));
    assertThat(problems())
        .hasSize(1)
        .first()
        .asString()
        .contains("\"Best neighbours\"", "\"Better neighbours\"");
  }

  @Test
  void aCoordinatorsChangeOfASignatureStaysAndAWithdrawnOneIsNotSignedAgain() {
    area.load();
    Signatory hall =
        signed().stream().filter(one -> one.details().isShown()).findFirst().orElseThrow();
    Signatory shy =
        signed().stream().filter(one -> !one.details().isShown()).findFirst().orElseThrow();
    SignatureDetails says = hall.details();
    coordinators.does(() -> {
      signatories.change(
          hall.id(),
          hall.version(),
          new SignatureDetails(
              says.pledge(),
              says.name(),
              "hall@example.org",
              "en",
              List.of("north"),
              false,
              says.body()));
      signatories.withdraw(shy.id());
    });
    area.files()
        .file(
            "pledges/neighbours/organisations.csv",
            SIGNED.replace("Lantern hall", "The Lantern").replace("Quiet club", "A club"));

    LoadReport report = area.load();

    assertThat(report.kept()).extracting(LoadReport.Kept::field).contains("shown", "where");
    assertThat(find(hall.id()).details())
        .satisfies(now -> {
          assertThat(now.name()).isEqualTo("The Lantern (synthetic)");
          assertThat(now.isShown()).isFalse();
          assertThat(now.contact()).isEqualTo("hall@example.org");
        });
    assertThat(find(shy.id()).state()).isEqualTo(Signatory.State.WITHDRAWN);
    assertThat(area.get("/pledge/neighbours/signatories")).bodyText().doesNotContain("Lantern");
  }

  @Test
  void whatIsWrongIsNamedByFileAndLineAndNoPersonIsTaken() {
    area.files()
        .file(
            "pledges/neighbours.yaml",
            FOR_ALL.formatted("ajar").replace("hall", "nobody").replace("people, ", "ghosts, "))
        .file(
            "pledges/neighbours/organisations.csv",
            """
            id,name,sector,where,organisation,adopts-as,shown,signed,commits,authoriser
            hall,Lantern hall,clubs,east,hall,palace,perhaps,2021,dance,Chris Testova
            """)
        .file("pledges/others.tlh.yaml", "{translation: drafted, title: x, promise: [y]}");

    assertThat(problems())
        .extracting(Problem::field)
        .contains(
            "standing",
            "organisation",
            "for",
            "sector",
            "where",
            "adopts-as",
            "shown",
            "signed",
            "commits",
            "authoriser",
            "file name",
            "translation");
    assertThat(coordinators.system(() -> pledges.at("neighbours"))).isEmpty();
  }

  private List<Problem> problems() {
    return catchThrowableOfType(LoadRefused.class, area::load).problems();
  }
}
