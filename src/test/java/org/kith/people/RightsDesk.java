package org.kith.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.TestArea;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.people.rights.Erasing;
import org.kith.people.rights.NewRequest;
import org.kith.people.rights.RecordSearch;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RightsRequest;
import org.kith.people.rights.RightsRequest.Identity;
import org.kith.people.rights.RightsRequest.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who deals with requests in a test, and two partners who know the same invented woman. */
final class RightsDesk {
  final UUID atHall = UUID.randomUUID();
  final UUID atClub = UUID.randomUUID();

  private final TestArea area;
  private final People people;
  private final RequestBook book;
  private final RecordSearch search;
  private final Erasing erasing;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RightsDesk(
      TestArea area,
      People people,
      RequestBook book,
      RecordSearch search,
      Erasing erasing,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.area = area;
    this.people = people;
    this.book = book;
    this.search = search;
    this.erasing = erasing;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
    coordinator("hall", () -> add(atHall, "hall", "Amina", "Comes with her neighbour Jan."));
    coordinator("club", () -> add(atClub, "club", "Aminah", ""));
  }

  boolean add(UUID id, String holder, String given, String note) {
    people.add(id, holder, details(given, note));
    return true;
  }

  static PersonDetails details(String given, String note) {
    return details(given, note, Born.UNKNOWN, null);
  }

  static PersonDetails details(String given, String note, Born born, @Nullable String locality) {
    boolean isAmina = given.equals("Amina");
    return new PersonDetails(
        given,
        "Testova",
        born,
        isAmina ? "07700900123" : "",
        isAmina ? "amina@example.org" : "",
        "",
        locality,
        SafeToContact.NOT_ASKED,
        "",
        List.of(),
        List.of(),
        note);
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  UUID request(Kind kind) {
    return request(kind, today());
  }

  UUID request(Kind kind, LocalDate received) {
    return request(kind, received, Identity.KNOWN);
  }

  UUID request(Kind kind, LocalDate received, Identity identity) {
    return officer(() ->
        book.record(
            UUID.randomUUID(), new NewRequest(kind, "Amina, by letter", identity, "", received)));
  }

  void confirm(UUID request, UUID... records) {
    officer(() -> done(() -> book.confirm(request, Set.of(records), Set.of(records))));
  }

  void erase(UUID request) {
    officer(() -> done(() -> erasing.erase(request, stored(request).version(), "Asked for it")));
  }

  List<UUID> found(UUID request, String words) {
    return officer(() -> search.candidates(request, words)).stream()
        .map(RecordSearch.Found::id)
        .toList();
  }

  RightsRequest stored(UUID id) {
    return officer(() -> book.find(id)).orElseThrow();
  }

  List<String> standIns() {
    return officer(() ->
        database
            .sql("select born_from, locality from people.stand_in")
            .query((row, number) -> row.getString(1) + " " + row.getString(2))
            .list());
  }

  long number(String question) {
    return officer(() -> database.sql(question).query((row, number) -> row.getLong(1)).single());
  }

  <T> T officer(Supplier<T> work) {
    Set<Scope> all = Set.of(Scope.AREA);
    Map<Action, Set<Scope>> grants = new TreeMap<>(java.util.Comparator.comparing(Action::id));
    for (Action action :
        List.of(People.READ, Access.EVERY_PARTNER, Rights.RECORD, Rights.ANSWER, Rights.ERASE)) {
      grants.put(action, all);
    }
    return as(person("officer", grants), work);
  }

  <T> T coordinator(String organisation, Supplier<T> work) {
    Set<Scope> own = Set.of(Scope.organisation(organisation));
    return as(person("coordinator", Map.of(People.READ, own, People.RECORD, own)), work);
  }

  static boolean done(Runnable work) {
    work.run();
    return true;
  }

  Actor person(String name, Map<Action, Set<Scope>> grants) {
    return Actor.person(name, area.id(), grants);
  }

  <T> T as(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }
}
