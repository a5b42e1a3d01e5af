package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.ui.journey.Draft;
import org.kith.ui.journey.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class StoredDraftsTest {
  private static final String JOURNEY = "/pledge/sign";
  private static final Duration DAY = Duration.ofDays(1);

  private final TestAreas areas;
  private final TestArea area;
  private final Drafts drafts;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  StoredDraftsTest(
      TestAreas areas, Drafts drafts, JdbcClient database, TransactionTemplate transaction) {
    this.areas = areas;
    this.area = areas.create();
    this.drafts = drafts;
    this.database = database;
    this.transaction = transaction;
  }

  @Test
  void answersAreKeptQuestionByQuestion() {
    String token = visitor(() -> drafts.begin(JOURNEY, DAY));

    assertThat(keep(token, "name", "Amina")).isTrue();
    assertThat(keep(token, "place", "Palfrey")).isTrue();
    assertThat(keep(token, "name", "Amina K.")).isTrue();

    Draft draft = find(token).orElseThrow();
    assertThat(draft.texts())
        .isEqualTo(Map.of("name", List.of("Amina K."), "place", List.of("Palfrey")));
    assertThat(draft.answered()).containsExactlyInAnyOrder("name", "place");
  }

  @Test
  void theDatabaseHoldsNeitherAnswerNorTokenOfAVisitor() {
    String token = visitor(() -> drafts.begin(JOURNEY, DAY));
    keep(token, "name", "Amina");

    String row =
        visitor(() ->
            transaction.execute(_ ->
                database.sql("select draft::text from access.draft").query(String.class).single()));

    assertThat(row).doesNotContain(token, "Amina", hex("Amina"));
  }

  @Test
  void aDraftIsSentOnceAndItsAnswersAreForgotten() {
    AtomicInteger sent = new AtomicInteger();
    String token = visitor(() -> drafts.begin(JOURNEY, DAY));
    keep(token, "name", "Amina");

    for (int click = 0; click < 2; click++) {
      assertThat(
              visitor(
                  () -> drafts.send(JOURNEY, token, draft -> "/pledge/" + sent.incrementAndGet())))
          .contains("/pledge/1");
    }

    assertThat(find(token).orElseThrow().texts()).isEmpty();
    assertThat(keep(token, "name", "Another")).isFalse();
  }

  @Test
  void aDraftOfSomebodyWithAnAccountIsTheirsAlone() {
    String token = person("amina", () -> drafts.begin(JOURNEY, DAY));

    assertThat(person("amina", () -> drafts.find(JOURNEY, token))).isPresent();
    assertThat(person("joan", () -> drafts.find(JOURNEY, token))).isEmpty();
    assertThat(find(token)).isEmpty();
    assertThat(person("joan", () -> drafts.send(JOURNEY, token, draft -> "/x"))).isEmpty();
    assertThat(person("amina", drafts::open))
        .extracting(Drafts.Open::journey, Drafts.Open::token)
        .containsExactly(tuple(JOURNEY, token));
    assertThat(person("joan", drafts::open)).isEmpty();
  }

  @Test
  void aDraftIsOfOneJourneyAndOneArea() {
    String token = visitor(() -> drafts.begin(JOURNEY, DAY));

    assertThat(visitor(() -> drafts.find("/fund/bid", token))).isEmpty();
    assertThat(
            ActingAs.<Optional<Draft>, RuntimeException>actingAs(
                Actor.visitor(areas.create().id()), () -> drafts.find(JOURNEY, token)))
        .isEmpty();
    assertThat(find("0".repeat(48))).isEmpty();
  }

  @Test
  void aDraftIsForgottenWhenItsTimeIsOver() {
    String token = visitor(() -> drafts.begin(JOURNEY, Duration.ZERO));

    assertThat(find(token)).isEmpty();
    assertThat(keep(token, "name", "Amina")).isFalse();
    visitor(() -> drafts.begin(JOURNEY, DAY));
    Integer left =
        visitor(() ->
            transaction.execute(_ ->
                database.sql("select count(*) from access.draft").query(Integer.class).single()));
    assertThat(left).isEqualTo(1);
  }

  private boolean keep(String token, String slug, String answer) {
    return visitor(() -> drafts.keep(JOURNEY, token, slug, Map.of(slug, List.of(answer))));
  }

  private Optional<Draft> find(String token) {
    return visitor(() -> drafts.find(JOURNEY, token));
  }

  private <R> R visitor(ScopedValue.CallableOp<R, RuntimeException> work) {
    return ActingAs.actingAs(Actor.visitor(area.id()), work);
  }

  private <R> R person(String account, ScopedValue.CallableOp<R, RuntimeException> work) {
    return ActingAs.actingAs(Actor.person(account, area.id(), Map.of()), work);
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }
}
