package org.kith.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people by letter that something new waits for them, once a day at most. How many things and
 * of which kind, and nothing of what they are about: mail is read by others.
 */
@Component
final class TellWhatWaits implements Job {
  private final Accounts accounts;
  private final Notices notices;
  private final WaitingWork work;
  private final Letters letters;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final String origin;

  TellWhatWaits(
      Accounts accounts,
      Notices notices,
      WaitingWork work,
      Letters letters,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${kith.public-url:}") String origin) {
    this.accounts = accounts;
    this.notices = notices;
    this.work = work;
    this.letters = letters;
    this.transactions = new TransactionTemplate(transactions);
    this.clock = clock;
    this.origin = origin;
  }

  @Override
  public String name() {
    return "tell-what-waits";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(Notices.TELL);
  }

  @Override
  public void run() {
    if (!letters.areSent()) {
      return;
    }
    LocalDate today = LocalDate.now(clock.withZone(WaitingWork.HERE));
    List<RuntimeException> failures = new ArrayList<>();
    for (Account account : accounts.all()) {
      if (account.state() == Account.State.ACTIVE) {
        try {
          accounts.person(account.id()).ifPresent(person -> tell(account, person.actor(), today));
        } catch (RuntimeException failure) {
          failures.add(failure);
        }
      }
    }
    if (!failures.isEmpty()) {
      throw failed(failures);
    }
  }

  /** One account that fails keeps nobody else from their letter; at the end it is told. */
  private static IllegalStateException failed(List<RuntimeException> failures) {
    IllegalStateException told =
        new IllegalStateException(
            "accounts that could not be told what waits for them: " + failures.size(),
            failures.getFirst());
    failures.stream().skip(1).forEach(told::addSuppressed);
    return told;
  }

  /** What waits is asked as themselves: they hear of nothing that they may not see. */
  private void tell(Account account, Actor person, LocalDate today) {
    List<WorkItem> waiting =
        ActingAs.<List<WorkItem>, RuntimeException>actingAs(person, work::mine);
    List<String> fingerprints =
        waiting.stream().map(TellWhatWaits::fingerprint).distinct().sorted().toList();
    transactions.executeWithoutResult(running -> {
      Notices.Last last = notices.last(account.id()).orElse(new Notices.Last(true, Set.of(), null));
      boolean isNew = !last.told().containsAll(fingerprints);
      if (last.isWanted() && isNew && !today.equals(last.on())) {
        notices.told(account.id(), fingerprints, today);
        letters.send(new Letter(account.email(), "Work waits for you", body(waiting), "work"));
      }
    });
  }

  private String body(List<WorkItem> waiting) {
    Map<WorkItem.Kind, Integer> counts = new EnumMap<>(WorkItem.Kind.class);
    waiting.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
    StringBuilder body = new StringBuilder("In Kith there is for you:\n\n");
    counts.forEach((kind, count) -> body.append("- ").append(says(kind, count)).append('\n'));
    return body.append(
            """

            See what it is: %s/team

            You get this once a day at most, when something is new. To stop it, sign in and go to
            "Your account".
            """
                .formatted(origin))
        .toString();
  }

  private static String says(WorkItem.Kind kind, int count) {
    return switch (kind) {
      case OVERDUE -> count + " overdue";
      case TO_APPROVE -> count + " to approve";
      case REFERRED -> count + " newly referred";
      case EXPIRING -> count + " soon to expire";
      case TO_DO -> count + " to do";
    };
  }

  private static String fingerprint(WorkItem item) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((item.kind() + " " + item.path() + " " + item.what()).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
