package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Values;

/** Double clicks. */
@KithTest
@Tag("postgresql")
class SubmissionsTest {
  private static final String TOKEN = "6f0c4a52-9b2a-4f6e-8a41-0d2b6f0c4a52";

  private final TestAreas areas;
  private final TestArea area;
  private final Submissions submissions;
  private final Messages messages;
  private final AtomicInteger saved = new AtomicInteger();

  SubmissionsTest(TestAreas areas, Submissions submissions, Messages messages) {
    this.areas = areas;
    this.area = areas.create();
    this.submissions = submissions;
    this.messages = messages;
  }

  @Test
  void aSecondClickLeadsToWhatTheFirstOneMade() {
    assertThat(send(area, "Tea")).isEqualTo("/team/risks/1");
    assertThat(send(area, "Tea")).isEqualTo("/team/risks/1");
    assertThat(saved).hasValue(1);
  }

  @Test
  void otherWordsInTheSameFormAreAnotherForm() {
    send(area, "Tea");

    assertThat(send(area, "Coffee")).isEqualTo("/team/risks/2");
  }

  @Test
  void whatFailedMayBeSentAgain() {
    assertThatThrownBy(() ->
            area.acting(() ->
                submissions.once(
                    form("Tea"),
                    () -> {
                      throw new ChangedMeanwhile();
                    })))
        .isInstanceOf(ChangedMeanwhile.class);

    assertThat(send(area, "Tea")).isEqualTo("/team/risks/1");
  }

  @Test
  void anotherAreasFormIsAnother() {
    send(area, "Tea");

    assertThat(send(areas.create(), "Tea")).isEqualTo("/team/risks/2");
  }

  @Test
  void aSecondClickWaitsForTheFirst() throws Exception {
    CountDownLatch bothClicked = new CountDownLatch(2);
    Callable<String> click =
        () -> {
          bothClicked.countDown();
          bothClicked.await();
          return send(area, "Tea");
        };
    try (ExecutorService people = Executors.newFixedThreadPool(2)) {
      for (Future<String> path : people.invokeAll(List.of(click, click))) {
        assertThat(path.get()).isEqualTo("/team/risks/1");
      }
    }
    assertThat(saved).hasValue(1);
  }

  private String send(TestArea area, String title) {
    return area.acting(
        () -> submissions.once(form(title), () -> "/team/risks/" + saved.incrementAndGet()));
  }

  private Form form(String title) {
    return new Form(
        messages.in(Language.ENGLISH),
        Values.of(Map.of("once", List.of(TOKEN), "title", List.of(title))),
        "/team/risks/new");
  }
}
