package org.kith.pledge.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.OneTimeLinks;
import org.kith.access.Scope;
import org.kith.people.Monitoring;
import org.kith.people.People;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatory;
import org.springframework.stereotype.Component;

/**
 * What somebody without an account does: signs, and comes back by a link of their own. It is done
 * for the organisation that looks after the pledge, and with that organisation's rows alone.
 */
@Component
class SigningLinks {
  /** Who acts, in the audit trail, where somebody without an account does. */
  static final String BY_FORM = "public-form";

  /** Until somebody is asked again how it goes, and a while for them to answer. */
  private static final Duration VALID = Duration.ofDays(400);

  private static final String PURPOSE = "pledge";
  private static final Set<Action> ALLOWED =
      Set.of(Pledges.READ, Pledges.MANAGE, People.READ, People.RECORD, Monitoring.ASK);

  private final OneTimeLinks links;
  private final Access access;

  SigningLinks(OneTimeLinks links, Access access) {
    this.links = links;
    this.access = access;
  }

  /** The path of one more link; earlier ones go on working. */
  String another(Signatory one) {
    return Signing.PATH + links.another(PURPOSE, one.holder() + "/" + one.id(), VALID);
  }

  /** No link for it works any more. */
  void end(Signatory one) {
    links.withdraw(PURPOSE, one.holder() + "/" + one.id());
  }

  /** Does something for the organisation that looks after a pledge. */
  <R> R forOrganisation(String holder, Supplier<R> work) {
    Set<Scope> own = Set.of(Scope.organisation(holder));
    Map<Action, Set<Scope>> grants =
        ALLOWED.stream()
            .collect(java.util.stream.Collectors.toMap(Function.identity(), action -> own));
    Actor form = new Actor(Actor.Kind.PERSON, BY_FORM, "pledge", access.area(), grants, false);
    return ActingAs.<R, RuntimeException>actingAs(form, work::get);
  }

  /**
   * Does something with the signature that a link belongs to.
   *
   * @return empty for a link that expired or never was one: nobody learns which
   */
  <R> Optional<R> through(String token, Function<UUID, R> work) {
    OneTimeLinks.Found found = links.look(PURPOSE, token);
    int slash = found.subject().indexOf('/');
    if (!found.isGood() || slash < 0) {
      return Optional.empty();
    }
    UUID id = UUID.fromString(found.subject().substring(slash + 1));
    return Optional.of(forOrganisation(found.subject().substring(0, slash), () -> work.apply(id)));
  }
}
