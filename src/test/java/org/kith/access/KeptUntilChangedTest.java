package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.database.Connections;
import org.kith.database.Login;
import org.postgresql.Driver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class KeptUntilChangedTest {
  private final Access access;
  private final JdbcTemplate sql;
  private final PlatformTransactionManager transactions;
  private final Connections connections;
  private final TestAreas areas;
  private final TestArea area;
  private final KeptUntilChanged<Integer> kept;
  private final AtomicInteger made = new AtomicInteger();

  KeptUntilChangedTest(
      TestAreas areas,
      Access access,
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Connections connections) {
    this.areas = areas;
    this.access = access;
    this.sql = sql;
    this.transactions = transactions;
    this.connections = connections;
    this.area = areas.loaded();
    this.kept = KeptUntilChanged.ofRecords(access);
  }

  @Test
  void whatIsKeptIsMadeOnce() {
    assertThat(seenBy(officer())).isEqualTo(1);
    assertThat(seenBy(officer())).isEqualTo(1);
    assertThat(as(officer(), () -> reading(() -> kept.of("other", made::incrementAndGet))))
        .as("about something else")
        .isEqualTo(2);
  }

  @Test
  void whatIsKeptInsideIsShownToNobodyOutside() {
    int inside = seenBy(officer());

    assertThat(seenBy(Actor.visitor(area.id()))).as("a visitor").isNotEqualTo(inside);
    assertThat(seenBy(officer().outside())).as("on a page for everybody").isNotEqualTo(inside);
    assertThat(seenBy(person(Map.of()))).as("a councillor").isNotEqualTo(inside);
    assertThat(seenBy(coordinatorOf("garden-group"))).as("a partner").isNotEqualTo(inside);
    assertThat(seenBy(insideOf("garden-group"))).as("not every partner's").isNotEqualTo(inside);
    assertThat(seenBy(officer())).isEqualTo(inside);
  }

  @Test
  void whatIsKeptForAPartnerIsShownToNoOther() {
    int garden = seenBy(coordinatorOf("garden-group"));

    assertThat(seenBy(coordinatorOf("kitchen-group"))).isNotEqualTo(garden);
    assertThat(seenBy(Actor.visitor(area.id()))).isNotEqualTo(garden);
    assertThat(seenBy(coordinatorOf("garden-group"))).isEqualTo(garden);
  }

  @Test
  void anotherAreaHasItsOwn() {
    int here = seenBy(officer());
    TestArea other = areas.loaded();

    assertThat(as(Actor.visitor(other.id()), () -> reading(this::keptNow))).isNotEqualTo(here);
  }

  /** The actor in charge may change within a transaction; what the database shows does not. */
  @Test
  void whatTheTransactionShowsDecidesAndNotWhoActsByNow() {
    int inside = as(officer(), () -> reading(() -> as(officer().outside(), this::keptNow)));

    assertThat(seenBy(officer().outside())).isNotEqualTo(inside);
    assertThat(seenBy(officer())).isEqualTo(inside);
  }

  @Test
  void anotherTransactionInBetweenAsksForItself() {
    int inside = seenBy(officer());
    int between =
        as(
            officer(),
            () ->
                reading(() -> {
                  keptNow();
                  int outside = as(Actor.visitor(area.id()), () -> readingAnew(this::keptNow));
                  assertThat(keptNow()).isEqualTo(inside);
                  return outside;
                }));

    assertThat(between).isNotEqualTo(inside);
  }

  @Test
  void asVisitorsSeeItIsMadeFromWhatVisitorsSee() {
    int inside = seenBy(officer());

    assertThat(as(officer(), () -> reading(() -> access.asVisitorsSee(this::keptNow))))
        .isNotEqualTo(inside)
        .isEqualTo(seenBy(Actor.visitor(area.id())));
    assertThat(seenBy(officer())).isEqualTo(inside);
  }

  @Test
  void changedRecordsMakeItAnewForEverybody() {
    int inside = seenBy(officer());
    int outside = seenBy(Actor.visitor(area.id()));

    as(officer(), () -> writing(this::rename));

    assertThat(seenBy(officer())).isNotEqualTo(inside);
    assertThat(seenBy(Actor.visitor(area.id()))).isNotEqualTo(outside);
  }

  @Test
  void whatWasUndoneChangedNothing() {
    int before = seenBy(officer());

    as(
        officer(),
        () ->
            Objects.requireNonNull(
                new TransactionTemplate(transactions)
                    .execute(status -> {
                      int renamed = rename();
                      status.setRollbackOnly();
                      return renamed;
                    })));

    assertThat(seenBy(officer())).isEqualTo(before);
  }

  @Test
  void whoeverChangesRecordsMakesItAnewAndKeepsNothing() {
    int before = seenBy(officer());

    int own =
        as(
            officer(),
            () ->
                writing(() -> {
                  rename();
                  return keptNow();
                }));

    assertThat(own).isNotEqualTo(before);
    assertThat(seenBy(officer())).isNotEqualTo(own).isNotEqualTo(before);
  }

  @Test
  void whatAnotherProcessChangesIsNoticed() {
    int before = seenBy(officer());
    Login login = connections.app();
    JdbcTemplate other =
        new JdbcTemplate(
            new SimpleDriverDataSource(new Driver(), login.url(), login.user(), login.password()));

    other.execute(
        """
        begin;
        select set_config('kith.area', '%s', true), set_config('kith.inside', 'on', true);
        update figures.source set publisher = publisher || '!';
        commit;
        """
            .formatted(area.id().value()));

    assertThat(seenBy(officer())).isNotEqualTo(before);
  }

  @Test
  void onlySoMuchIsKept() {
    KeptUntilChanged<Integer> few = KeptUntilChanged.ofRecords(access, 3);
    for (int i = 0; i < 20; i++) {
      int what = i;
      as(officer(), () -> reading(() -> few.of(what, made::incrementAndGet)));
    }

    assertThat(few.size()).isLessThanOrEqualTo(3);
  }

  private int seenBy(Actor actor) {
    return as(actor, () -> reading(this::keptNow));
  }

  private int keptNow() {
    return kept.of(made::incrementAndGet);
  }

  private int rename() {
    return sql.update("update figures.source set publisher = publisher || '.'");
  }

  private Actor officer() {
    return person(
        Map.of(Access.INSIDE, Set.of(Scope.AREA), Access.EVERY_PARTNER, Set.of(Scope.AREA)));
  }

  private Actor coordinatorOf(String organisation) {
    return person(Map.of(new Action("funding.read"), Set.of(Scope.organisation(organisation))));
  }

  private Actor insideOf(String organisation) {
    return person(Map.of(Access.INSIDE, Set.of(Scope.organisation(organisation))));
  }

  private Actor person(Map<Action, Set<Scope>> grants) {
    return Actor.person("somebody", area.id(), grants);
  }

  private static int as(Actor actor, Supplier<Integer> work) {
    return ActingAs.<Integer, RuntimeException>actingAs(actor, work::get);
  }

  private int reading(Supplier<Integer> work) {
    return in(TransactionDefinition.PROPAGATION_REQUIRED, true, work);
  }

  private int readingAnew(Supplier<Integer> work) {
    return in(TransactionDefinition.PROPAGATION_REQUIRES_NEW, true, work);
  }

  private int writing(Supplier<Integer> work) {
    return in(TransactionDefinition.PROPAGATION_REQUIRED, false, work);
  }

  private int in(int propagation, boolean isReading, Supplier<Integer> work) {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(propagation);
    transaction.setReadOnly(isReading);
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
