package org.kith.welcome.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kith.access.Access;
import org.kith.access.OneTimeLinks;
import org.kith.access.OwnLinks;
import org.kith.access.Scope;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links by which a coordinator without an account says from a phone that the place is closed
 * today, and tells its months. Whoever holds one does that for one place, and sees nobody's name.
 */
@Component
public class PlaceLinks {
  private static final String PATH = "/places-of-welcome/ours/";

  /** A link works for half a year. */
  public static final Duration VALIDITY = Duration.ofDays(183);

  private final OwnLinks links;
  private final Access access;

  PlaceLinks(OneTimeLinks links, Access access) {
    this.links = OwnLinks.of(links, access, "place-of-welcome", "link", Places.TELL, Places.READ);
    this.access = access;
  }

  /** The path of a fresh link; earlier ones work no longer. */
  @Transactional
  public String make(Place place) {
    access.require(Places.KEEP, Scope.organisation(place.holder()));
    String token = links.make(place, VALIDITY);
    access.audit(Places.KEEP, Places.SUBJECT, place.id().toString(), "link for the coordinator");
    return path(token);
  }

  /** Where the link with this token leads. */
  public static String path(String token) {
    return PATH + token;
  }

  /**
   * Does something as whoever holds a place's link.
   *
   * @param work takes the place's id
   * @return empty for a link that expired, was replaced or never was one: nobody learns which
   */
  public <R> Optional<R> through(String token, Function<UUID, R> work) {
    return links.through(token, work);
  }
}
