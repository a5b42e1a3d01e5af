package org.kith.directory.domain;

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
import org.kith.directory.Assurance;
import org.kith.directory.Service;
import org.kith.directory.Services;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever holds a link may say of one service that all of it is right, and nothing else. */
@Component
class AssuranceLinks implements Assurance {
  private static final String PURPOSE = "service-assurance";
  private static final String BY_LINK = "link";
  private static final Duration VALIDITY = Duration.ofDays(60);

  private final OneTimeLinks links;
  private final Services services;
  private final Access access;
  private final TransactionOperations transactions;

  AssuranceLinks(
      OneTimeLinks links, Services services, Access access, TransactionOperations transactions) {
    this.links = links;
    this.services = services;
    this.access = access;
    this.transactions = transactions;
  }

  /** A fresh token; earlier ones for the same service work no longer. */
  String make(Service service) {
    return links.make(PURPOSE, service.id() + " " + service.holder(), VALIDITY);
  }

  @Override
  public Optional<Service> look(String token) {
    OneTimeLinks.Found found = links.look(PURPOSE, token);
    return found.isGood()
        ? through(found.subject(), (actor, id) -> services.find(id))
        : Optional.empty();
  }

  @Override
  public boolean confirm(String token) {
    OneTimeLinks.Found found = links.look(PURPOSE, token);
    return found.isGood()
        && through(
            found.subject(),
            (actor, id) -> {
              if (links.use(PURPOSE, token).isEmpty()) {
                return false;
              }
              services
                  .find(id)
                  .ifPresent(service -> services.assure(service.id(), service.version()));
              return true;
            });
  }

  private <T> T through(String subject, BiFunction<Actor, UUID, T> work) {
    String[] parts = subject.split(" ", 2);
    Set<Scope> own = Set.of(Scope.organisation(parts[1]));
    Actor actor =
        new Actor(
            Actor.Kind.PERSON, BY_LINK, "assure", access.area(), Map.of(Services.KEEP, own), false);
    return ActingAs.<T, RuntimeException>actingAs(
        actor,
        () ->
            java.util.Objects.requireNonNull(
                transactions.execute(running -> work.apply(actor, UUID.fromString(parts[0])))));
  }
}
