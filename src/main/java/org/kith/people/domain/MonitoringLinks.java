package org.kith.people.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kith.access.Access;
import org.kith.access.OneTimeLinks;
import org.kith.access.OwnLinks;
import org.kith.people.Monitoring;
import org.kith.people.MonitoringAnswers;
import org.kith.people.ObjectedToMonitoring;
import org.kith.people.People;
import org.kith.ui.NotFound;
import org.springframework.stereotype.Component;

/**
 * The links by which people answer equality monitoring without an account. Whoever holds one may
 * answer once, and is shown nothing about anybody.
 */
@Component
public class MonitoringLinks {
  /** What the address begins with; the token follows. */
  public static final String PATH = "/about-you/";

  private static final String ACTOR = "monitoring-link";

  private final OneTimeLinks links;
  private final OwnLinks answering;
  private final StoredMonitoring monitoring;

  MonitoringLinks(OneTimeLinks links, Access access, StoredMonitoring monitoring) {
    this.links = links;
    this.answering =
        OwnLinks.of(links, access, StoredMonitoring.LINK, ACTOR, People.READ, Monitoring.ASK);
    this.monitoring = monitoring;
  }

  /** Whether a link can be answered still. */
  public boolean isOpen(String token) {
    return links.look(StoredMonitoring.LINK, token).isGood();
  }

  /**
   * Takes in what somebody answered behind their link.
   *
   * @return false for a link that was used, expired or never was one: nobody learns which
   */
  public boolean answer(String token, MonitoringAnswers answers) {
    return through(token, record -> monitoring.answer(token, record, answers)).orElse(false);
  }

  private <R> Optional<R> through(String token, Function<UUID, R> work) {
    try {
      return answering.through(token, work);
    } catch (NotFound | ObjectedToMonitoring gone) {
      return Optional.empty();
    }
  }

  static String subject(String holder, UUID record) {
    return holder + "/" + record;
  }
}
