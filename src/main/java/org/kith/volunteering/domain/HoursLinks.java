package org.kith.volunteering.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.OneTimeLinks;
import org.kith.access.Scope;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerCounts;
import org.kith.volunteering.Volunteers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links by which volunteers tell their hours without an account. Whoever holds one sees the
 * hours of one volunteer and the role's title: no name, nobody else's.
 */
@Component
public class HoursLinks {
  static final String BY_LINK = "link";
  private static final String PURPOSE = "volunteer-hours";

  /** A link works for three months. */
  public static final Duration VALIDITY = Duration.ofDays(92);

  private final OneTimeLinks links;
  private final Access access;

  HoursLinks(OneTimeLinks links, Access access) {
    this.links = links;
    this.access = access;
  }

  /** The path of a fresh link; earlier ones work no longer. */
  @Transactional
  public String make(Volunteer volunteer) {
    access.require(Volunteers.MANAGE, Scope.organisation(volunteer.holder()));
    String subject = volunteer.holder() + "/" + volunteer.role() + "/" + volunteer.id();
    String token = links.make(PURPOSE, subject, VALIDITY);
    access.audit(
        Volunteers.MANAGE, Volunteers.SUBJECT, volunteer.id().toString(), "link for hours");
    return path(token);
  }

  /** Where the link with this token leads. */
  public static String path(String token) {
    return "/volunteering/" + token;
  }

  /**
   * Does something as the volunteer whom a link belongs to.
   *
   * @param work takes the ids of the volunteer and of the role
   * @return empty for a link that expired, was replaced or never was one: nobody learns which
   */
  public <R> Optional<R> through(String token, BiFunction<UUID, UUID, R> work) {
    OneTimeLinks.Found found = links.look(PURPOSE, token);
    String[] subject = found.subject().split("/", -1);
    if (!found.isGood() || subject.length != 3) {
      return Optional.empty();
    }
    Set<Scope> own = Set.of(Scope.organisation(subject[0]));
    Actor volunteer =
        new Actor(
            Actor.Kind.PERSON,
            BY_LINK,
            "volunteer",
            access.area(),
            Map.of(Volunteers.MANAGE, own, VolunteerCounts.COUNT, own),
            false);
    return Optional.of(
        ActingAs.<R, RuntimeException>actingAs(
            volunteer, () -> work.apply(UUID.fromString(subject[2]), UUID.fromString(subject[1]))));
  }
}
