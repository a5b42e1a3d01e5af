package org.kith.returns.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.OneTimeLinks;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Returns;
import org.kith.returns.SentReturn;
import org.springframework.stereotype.Component;

/**
 * The links by which partners answer without an account. Whoever holds one acts for this partner,
 * sees this partner's own returns and nothing else that is not public.
 */
@Component
public class ReturnLinks {
  private static final String PURPOSE = "return";
  private static final int DAYS_AFTER_DUE = 28;

  private final OneTimeLinks links;
  private final Access access;
  private final Today today;

  ReturnLinks(OneTimeLinks links, Access access, Today today) {
    this.links = links;
    this.access = access;
    this.today = today;
  }

  /** The path of a fresh link; earlier ones work no longer. */
  String make(PartnerReturn one) {
    return path(links.make(PURPOSE, subject(one), validity(one.due())));
  }

  /** The path of one more link, for another letter about the same. */
  String another(PartnerReturn one) {
    return path(links.another(PURPOSE, subject(one), validity(one.due())));
  }

  /** Lets the links there are work until some weeks after another day. */
  void prolong(PartnerReturn one, LocalDate due) {
    links.prolong(PURPOSE, subject(one), validity(due));
  }

  void withdraw(PartnerReturn one) {
    links.withdraw(PURPOSE, subject(one));
  }

  /** The last day on which a link that is made today works. */
  public LocalDate until(LocalDate due) {
    LocalDate day = today.day();
    return (due.isBefore(day) ? day : due).plusDays(DAYS_AFTER_DUE);
  }

  /**
   * Does something as the partner whom a link belongs to.
   *
   * @param work takes the id of the return
   * @return empty for a link that expired, was withdrawn or never was one: nobody learns which
   */
  public <R> Optional<R> through(String token, Function<String, R> work) {
    OneTimeLinks.Found found = links.look(PURPOSE, token);
    int slash = found.subject().indexOf('/');
    if (!found.isGood() || slash < 0) {
      return Optional.empty();
    }
    Set<Scope> own = Set.of(Scope.organisation(found.subject().substring(0, slash)));
    Actor partner =
        new Actor(
            Actor.Kind.PERSON,
            SentReturn.BY_LINK,
            "return",
            access.area(),
            Map.of(Returns.ANSWER, own, Returns.READ, own),
            false);
    return Optional.of(
        ActingAs.<R, RuntimeException>actingAs(
            partner, () -> work.apply(found.subject().substring(slash + 1))));
  }

  private Duration validity(LocalDate due) {
    return Duration.ofDays(ChronoUnit.DAYS.between(today.day(), until(due)) + 1);
  }

  private static String subject(PartnerReturn one) {
    return one.organisation() + "/" + one.id();
  }

  private static String path(String token) {
    return "/return/" + token;
  }
}
