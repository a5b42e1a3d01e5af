package org.kith.pledge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.organisations.Sector;
import org.kith.people.People;
import org.kith.pledge.PledgeDetails.Standing;
import org.kith.training.Coordinators;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A hall's pledge that anybody can sign; who signs is invented. */
abstract class Signers {
  final TestArea area;
  final Coordinators coordinators;
  final Pledges pledges;
  final Practices practices;
  final Signatories signatories;
  final PublicList list;
  final Commitments commitments;
  final People people;
  final JdbcClient database;
  final UUID pledge = UUID.randomUUID();
  final UUID greeting = UUID.randomUUID();

  Signers(ApplicationContext beans, TestArea area) {
    this.area = area;
    people = beans.getBean(People.class);
    coordinators = new Coordinators(area, beans.getBean(TransactionTemplate.class), people);
    pledges = beans.getBean(Pledges.class);
    practices = beans.getBean(Practices.class);
    signatories = beans.getBean(Signatories.class);
    list = beans.getBean(PublicList.class);
    commitments = beans.getBean(Commitments.class);
    database = beans.getBean(JdbcClient.class);
  }

  Signers(ApplicationContext beans) {
    this(beans, beans.getBean(TestAreas.class).loaded());
  }

  final void open(@Nullable String project, Standing standing) {
    coordinators.system(
        () -> {
          pledges.add(pledge, "hall", details(project, standing));
          practices.add(
              greeting,
              "hall",
              new PracticeDetails(
                  pledge,
                  "Greet people in their language",
                  "Learn five words.",
                  Map.of(Sector.HEALTH, "Put them on the check-in screen."),
                  true));
          return true;
        },
        Pledges.PLAN,
        Pledges.READ);
  }

  static PledgeDetails details(@Nullable String project, Standing standing) {
    return new PledgeDetails(
        "good-neighbours",
        "Good neighbours",
        "We greet people.\nWe listen.",
        project,
        true,
        true,
        standing);
  }

  final SignatureDetails person(String name, String contact, boolean isShown) {
    return new SignatureDetails(pledge, name, contact, "en", List.of("north"), isShown, null);
  }

  final SignatureDetails body(String name, boolean isShown, String... localities) {
    return new SignatureDetails(
        pledge,
        name,
        "signed@example.org",
        "en",
        List.of(localities),
        isShown,
        new SignatureDetails.Body(
            Sector.VOLUNTARY, "Chris Testova", "Chair", "hall", SignatureDetails.PLACE_OF_WELCOME));
  }

  /** Signed and, where wanted, confirmed by a coordinator of the hall. */
  final UUID signed(SignatureDetails details, boolean isConfirmed) {
    UUID id = UUID.randomUUID();
    coordinators.does(() -> {
      signatories.add(id, "hall", details);
      if (isConfirmed) {
        signatories.confirm(id);
      }
    });
    return id;
  }

  /** As if an organisation had committed so many days earlier. */
  final void committedEarlier(UUID id, int days) {
    coordinators.does(() ->
        database
            .sql(
                """
                update pledge.commitment set made_on = made_on - cast(:days as int)
                where signatory_id = :id
                """)
            .param("days", days)
            .param("id", id)
            .update());
  }

  final Signatory find(UUID id) {
    return coordinators.as("hall", () -> signatories.find(id)).orElseThrow();
  }

  /** As anybody sees it. */
  final List<Listed> listed() {
    return coordinators.system(() ->
        Stream.of(Signatory.Kind.ORGANISATION, Signatory.Kind.PERSON)
            .flatMap(kind -> list.of(pledge, kind, 0, 100).stream())
            .toList());
  }
}
