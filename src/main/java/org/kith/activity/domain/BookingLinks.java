package org.kith.activity.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.access.Access;
import org.kith.access.OneTimeLinks;
import org.kith.access.OwnLinks;
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

  private static final String PATH = "/events/booking/";

  private final OwnLinks links;
  private final Clock clock;

  BookingLinks(OneTimeLinks links, Access access, Clock clock) {
    this.links =
        OwnLinks.of(links, access, "registration", BY_FORM, Registrations.MANAGE, People.READ);
    this.clock = clock;
  }

  /** The path of one more link; earlier ones go on working. */
  public String another(Registration one, Session session) {
    Duration untilItIsOver = Duration.between(clock.instant(), session.ends()).plusDays(2);
    Duration validity =
        untilItIsOver.compareTo(Duration.ofDays(1)) < 0 ? Duration.ofDays(1) : untilItIsOver;
    return PATH + links.another(one, validity);
  }

  /**
   * Does something for the organisation that runs a session.
   *
   * @param holder id of the organisation
   */
  public <R> R forOrganisation(String holder, Supplier<R> work) {
    return links.forOrganisation(holder, work);
  }

  /**
   * Does something with the registration that a link belongs to.
   *
   * @return empty for a link that expired or never was one: nobody learns which
   */
  public <R> Optional<R> through(String token, Function<UUID, R> work) {
    return links.through(token, work);
  }
}
