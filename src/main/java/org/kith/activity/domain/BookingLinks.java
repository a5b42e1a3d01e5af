package org.kith.activity.domain;

import java.time.Clock;
import java.time.Duration;
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
import org.kith.activity.Registration;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.kith.people.People;
import org.springframework.stereotype.Component;

/**
 * What somebody without an account does: registers, and afterwards comes back by a link of their
 * own. It is done for the organisation that runs the session, which sees it and nobody else does.
 */
@Component
public class BookingLinks {
  /** Who acts, in the audit trail, where somebody without an account does. */
  public static final String BY_FORM = "by-form";

  private static final String PURPOSE = "registration";
  private static final String PATH = "/events/booking/";

  private final OneTimeLinks links;
  private final Access access;
  private final Clock clock;

  BookingLinks(OneTimeLinks links, Access access, Clock clock) {
    this.links = links;
    this.access = access;
    this.clock = clock;
  }

  /** The path of one more link; earlier ones go on working. */
  public String another(Registration one, Session session) {
    Duration untilItIsOver = Duration.between(clock.instant(), session.ends()).plusDays(2);
    Duration validity =
        untilItIsOver.compareTo(Duration.ofDays(1)) < 0 ? Duration.ofDays(1) : untilItIsOver;
    return PATH + links.another(PURPOSE, one.holder() + "/" + one.id(), validity);
  }

  /**
   * Does something for the organisation that runs a session.
   *
   * @param holder id of the organisation
   */
  public <R> R forOrganisation(String holder, java.util.function.Supplier<R> work) {
    Set<Scope> own = Set.of(Scope.organisation(holder));
    Actor form =
        new Actor(
            Actor.Kind.PERSON,
            BY_FORM,
            "registration",
            access.area(),
            Map.of(Registrations.MANAGE, own, People.READ, own),
            false);
    return ActingAs.<R, RuntimeException>actingAs(form, work::get);
  }

  /**
   * Does something with the registration that a link belongs to.
   *
   * @return empty for a link that expired or never was one: nobody learns which
   */
  public <R> Optional<R> through(String token, Function<UUID, R> work) {
    OneTimeLinks.Found found = links.look(PURPOSE, token);
    int slash = found.subject().indexOf('/');
    if (!found.isGood() || slash < 0) {
      return Optional.empty();
    }
    UUID id = UUID.fromString(found.subject().substring(slash + 1));
    return Optional.of(forOrganisation(found.subject().substring(0, slash), () -> work.apply(id)));
  }
}
