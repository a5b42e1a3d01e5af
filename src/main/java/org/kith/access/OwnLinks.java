package org.kith.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What somebody without an account does: sends a form, and comes back by a link of their own. It is
 * done for the organisation that keeps what the link is about, and with that organisation's rows
 * alone. One of these for each kind of thing: see {@link #of}.
 */
public final class OwnLinks {
  private final OneTimeLinks links;
  private final Access access;
  private final String purpose;
  private final String actor;
  private final Set<Action> may;

  private OwnLinks(
      OneTimeLinks links, Access access, String purpose, String actor, Set<Action> may) {
    this.links = links;
    this.access = access;
    this.purpose = purpose;
    this.actor = actor;
    this.may = Set.copyOf(may);
  }

  /**
   * Links to things of one kind.
   *
   * @param purpose tells them from other links, such as {@code pledge}
   * @param actor who acts, in the audit trail, where somebody without an account does
   * @param may what is done for the organisation
   */
  public static OwnLinks of(
      OneTimeLinks links, Access access, String purpose, String actor, Action... may) {
    return new OwnLinks(links, access, purpose, actor, Set.of(may));
  }

  /** The token of one more link, within a transaction; earlier ones go on working. */
  public String another(Held one, Duration validity) {
    return links.another(purpose, subject(one), validity);
  }

  /** The token of a fresh link, within a transaction; earlier ones work no longer. */
  public String make(Held one, Duration validity) {
    return links.make(purpose, subject(one), validity);
  }

  /** No link to it works any more; within a transaction. */
  public void end(Held one) {
    links.withdraw(purpose, subject(one));
  }

  private static String subject(Held one) {
    return one.holder() + "/" + one.id();
  }

  /**
   * Does something for an organisation.
   *
   * @param holder its id
   */
  public <R> R forOrganisation(String holder, Supplier<R> work) {
    Set<Scope> own = Set.of(Scope.organisation(holder));
    Map<Action, Set<Scope>> grants =
        may.stream().collect(Collectors.toMap(Function.identity(), action -> own));
    Actor somebody = new Actor(Actor.Kind.PERSON, actor, purpose, access.area(), grants, false);
    return ActingAs.<R, RuntimeException>actingAs(somebody, work::get);
  }

  /**
   * Does something with what a link belongs to.
   *
   * @param work takes its id
   * @return empty for a link that expired, was replaced or never was one: nobody learns which
   */
  public <R> Optional<R> through(String token, Function<UUID, R> work) {
    OneTimeLinks.Found found = links.look(purpose, token);
    int slash = found.subject().indexOf('/');
    if (!found.isGood() || slash < 0) {
      return Optional.empty();
    }
    UUID id = UUID.fromString(found.subject().substring(slash + 1));
    return Optional.of(forOrganisation(found.subject().substring(0, slash), () -> work.apply(id)));
  }
}
