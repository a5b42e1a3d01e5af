package org.kith.outbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.outbox.Channel;
import org.kith.outbox.domain.Overview;
import org.kith.outbox.domain.Overview.Batch;
import org.kith.outbox.domain.Overview.Count;
import org.kith.outbox.domain.Overview.Failed;
import org.kith.outbox.domain.Overview.JobState;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.DataTable.Column;
import org.kith.ui.components.KeyNumber;

/**
 * How messages stand.
 *
 * @param warning what keeps mail from going out; null: nothing
 */
public record OutboxPage(
    Text title,
    @Nullable Text warning,
    List<KeyNumber> numbers,
    List<FailedRow> failed,
    int failedInAll,
    int lettersToPrint,
    List<BatchRow> batches,
    DataTable waiting,
    DataTable sent,
    DataTable jobs)
    implements Page {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  /** A message that could not be sent; {@code path} is where something is done about it. */
  public record FailedRow(
      String recipient, String purpose, String askedOn, Text reason, String path) {}

  /** Letters that were printed and are to be posted. */
  public record BatchRow(int letters, String printedOn, String path) {}

  static OutboxPage of(Overview now, Words words) {
    return new OutboxPage(
        words.text("outbox.title"),
        warning(now, words),
        List.of(
            number(now.waitingInAll(), words.text("outbox.waiting"), words),
            number(now.failedInAll(), words.text("outbox.failed"), words),
            number(now.sentInAll(), words.text("outbox.sent", now.days()), words)),
        now.failed().stream().map(failed -> row(failed, words)).toList(),
        now.failedInAll(),
        now.lettersToPrint(),
        now.batches().stream().map(batch -> row(batch, words)).toList(),
        counts("outbox.waiting", "outbox.waiting.since", now.waiting(), words),
        counts("outbox.sent.table", "outbox.sent.last", now.sent(), words),
        jobs(now.jobs(), words));
  }

  private static @Nullable Text warning(Overview now, Words words) {
    if (now.mailWaiting() > 0 && !now.canSendMail()) {
      return words.text("outbox.warning.none", now.mailWaiting());
    }
    return now.serverProblem() == null
        ? null
        : words.text("outbox.warning." + now.serverProblem(), now.mailWaiting());
  }

  private static KeyNumber number(int count, Text label, Words words) {
    return new KeyNumber(words.number(count), null, label, null, null);
  }

  private static FailedRow row(Failed failed, Words words) {
    return new FailedRow(
        failed.recipient(),
        purpose(failed.purpose()),
        day(failed.askedAt(), words),
        words.text("outbox.problem." + failed.problem()),
        OutboxController.PATH + "/" + failed.id());
  }

  private static BatchRow row(Batch batch, Words words) {
    return new BatchRow(
        batch.letters(),
        day(batch.printedAt(), words),
        OutboxController.PATH + "/letters/" + batch.id());
  }

  private static DataTable counts(String title, String when, List<Count> counts, Words words) {
    return new DataTable(
        words.plain(title),
        List.of(
            new Column(words.plain("outbox.purpose"), false),
            new Column(words.plain("outbox.channel"), false),
            new Column(words.plain("outbox.messages"), true),
            new Column(words.plain(when), false)),
        counts.stream()
            .map(count ->
                List.of(
                    purpose(count.purpose()),
                    channel(count.channel(), words),
                    words.number(count.messages()),
                    day(count.at(), words)))
            .toList());
  }

  private static String channel(Channel channel, Words words) {
    return words.plain("outbox.channel." + channel.code());
  }

  private static DataTable jobs(List<JobState> jobs, Words words) {
    return new DataTable(
        words.plain("outbox.jobs"),
        List.of(
            new Column(words.plain("outbox.jobs.name"), false),
            new Column(words.plain("outbox.jobs.done"), false),
            new Column(words.plain("outbox.jobs.state"), false)),
        jobs.stream()
            .map(job ->
                List.of(
                    purpose(job.name()),
                    job.lastSuccess() == null
                        ? words.plain("outbox.jobs.never")
                        : day(job.lastSuccess(), words),
                    words.plain(job.isFailing() ? "outbox.jobs.failing" : "outbox.jobs.fine")))
            .toList());
  }

  /** {@code return-reminder} reads "Return reminder". */
  private static String purpose(String code) {
    String words = code.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String day(Instant time, Words words) {
    return words.date(LocalDate.ofInstant(time, HERE));
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
