package org.kith.outbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.outbox.Channel;

/**
 * How the messages of an area stand: counts, and no words of theirs.
 *
 * @param canSendMail whether a mail server is set up
 * @param serverProblem why the mail server took nothing lately, as a key of the wording; null: it
 *     did, or nothing waits
 * @param failed at most a hundred, latest first
 * @param days that sent counts
 */
public record Overview(
    boolean canSendMail,
    @Nullable String serverProblem,
    List<Count> waiting,
    List<Failed> failed,
    int failedInAll,
    int lettersToPrint,
    List<Batch> batches,
    List<Count> sent,
    int days,
    List<JobState> jobs) {

  /**
   * Messages for the same purpose.
   *
   * @param at when the oldest one that waits was asked for, or the latest one was sent
   */
  public record Count(String purpose, Channel channel, int messages, Instant at) {}

  /**
   * A message that could not be sent.
   *
   * @param problem as a key of the wording
   */
  public record Failed(
      UUID id, String recipient, String purpose, Instant askedAt, String problem) {}

  /** Letters that were printed together and wait to be posted. */
  public record Batch(UUID id, int letters, Instant printedAt) {}

  /** A job of the installation; it may not have run yet. */
  public record JobState(
      String name,
      @Nullable Instant lastSuccess,
      @Nullable Instant lastFailure,
      boolean isFailing) {}

  public int waitingInAll() {
    return waiting.stream().mapToInt(Count::messages).sum();
  }

  public int mailWaiting() {
    return waiting.stream()
        .filter(count -> count.channel() == Channel.EMAIL)
        .mapToInt(Count::messages)
        .sum();
  }

  public int sentInAll() {
    return sent.stream().mapToInt(Count::messages).sum();
  }
}
