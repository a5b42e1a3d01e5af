package org.kith.opendata.feed;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.OneTimeLinks;
import org.kith.access.Scope;
import org.kith.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys by which a spreadsheet or Power BI signs in as a colleague, to read and for nothing else. A
 * key shows what its owner may see at that moment, and nothing once their account has ended. Only
 * its hash is kept.
 */
@Component
public class FeedKeys {
  /** Reads the team's tables with a spreadsheet program or Power BI. */
  public static final Action READ = new Action("opendata.feed");

  private static final String PURPOSE = "feed-key";
  private static final String SUBJECT = "feed-key";
  private static final Duration VALIDITY = Duration.ofDays(365);

  private final Access access;
  private final Accounts accounts;
  private final OneTimeLinks links;

  FeedKeys(Access access, Accounts accounts, OneTimeLinks links) {
    this.access = access;
    this.accounts = accounts;
    this.links = links;
  }

  /** A fresh key of one's own, for a year; an earlier one works no longer. */
  @Transactional
  public String make() {
    String account = access.requireSomewhere(READ).name();
    if (grants(account).isEmpty()) {
      throw new RoleOfAGroup();
    }
    String key = links.make(PURPOSE, account, VALIDITY);
    access.audit(READ, SUBJECT, account, "made");
    return key;
  }

  /** Ends one's own key. */
  @Transactional
  public void end() {
    String account = access.requireSomewhere(READ).name();
    links.withdraw(PURPOSE, account);
    access.audit(READ, SUBJECT, account, "ended");
  }

  /** Whoever reads with this key, who may read and nothing else; empty where it opens nothing. */
  public Optional<Actor> reader(String key) {
    Actor asking = Actor.system("feed", "whose key is it", access.area(), Set.of());
    return ActingAs.<Optional<Actor>, RuntimeException>actingAs(
        asking,
        () -> {
          OneTimeLinks.Found found = links.look(PURPOSE, key);
          Map<Action, Set<Scope>> grants = found.isGood() ? grants(found.subject()) : Map.of();
          return grants.isEmpty()
              ? Optional.empty()
              : Optional.of(Actor.person(found.subject(), asking.area(), grants));
        });
  }

  /**
   * What reading needs, of what the account may do by roles of its own: nobody's key outlives the
   * group that they left.
   */
  private Map<Action, Set<Scope>> grants(String account) {
    return accounts
        .person(new SignedIn(access.area(), account))
        .map(Accounts.Person::actor)
        .filter(actor -> actor.mayAnywhere(READ))
        .map(actor ->
            actor.grants().entrySet().stream()
                .filter(
                    grant -> grant.getKey().equals(READ) || grant.getKey().equals(Access.INSIDE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
        .orElse(Map.of());
  }
}
