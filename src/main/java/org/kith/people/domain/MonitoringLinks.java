package org.kith.people.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.OneTimeLinks;
import org.kith.access.Scope;
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
  private final Access access;
  private final StoredMonitoring monitoring;

  MonitoringLinks(OneTimeLinks links, Access access, StoredMonitoring monitoring) {
    this.links = links;
    this.access = access;
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
    OneTimeLinks.Found found = links.look(StoredMonitoring.LINK, token);
    int slash = found.subject().indexOf('/');
    if (!found.isGood() || slash < 0) {
      return Optional.empty();
    }
    Set<Scope> own = Set.of(Scope.organisation(found.subject().substring(0, slash)));
    Actor answering =
        new Actor(
            Actor.Kind.PERSON,
            ACTOR,
            "answer",
            access.area(),
            Map.of(People.READ, own, Monitoring.ASK, own),
            false);
    UUID record = UUID.fromString(found.subject().substring(slash + 1));
    try {
      return Optional.of(
          ActingAs.<R, RuntimeException>actingAs(answering, () -> work.apply(record)));
    } catch (NotFound | ObjectedToMonitoring gone) {
      return Optional.empty();
    }
  }

  static String subject(String holder, UUID record) {
    return holder + "/" + record;
  }
}
