package org.kith.pledge.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.access.Access;
import org.kith.access.OneTimeLinks;
import org.kith.access.OwnLinks;
import org.kith.people.Monitoring;
import org.kith.people.People;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatory;
import org.springframework.stereotype.Component;

/**
 * What somebody without an account does: signs, and comes back by a link of their own. It is done
 * for the organisation that looks after the pledge.
 */
@Component
class SigningLinks {
  /** Who acts, in the audit trail, where somebody without an account does. */
  static final String BY_FORM = "public-form";

  /** Until somebody is asked again how it goes, and a while for them to answer. */
  private static final Duration VALID = Duration.ofDays(400);

  private final OwnLinks links;

  SigningLinks(OneTimeLinks links, Access access) {
    this.links =
        OwnLinks.of(
            links,
            access,
            "pledge",
            BY_FORM,
            Pledges.READ,
            Pledges.MANAGE,
            People.READ,
            People.RECORD,
            Monitoring.ASK);
  }

  /** The path of one more link; earlier ones go on working. */
  String another(Signatory one) {
    return Signing.PATH + links.another(one, VALID);
  }

  /** No link for it works any more. */
  void end(Signatory one) {
    links.end(one);
  }

  /** Does something for the organisation that looks after a pledge. */
  <R> R forOrganisation(String holder, Supplier<R> work) {
    return links.forOrganisation(holder, work);
  }

  /**
   * Does something with the signature that a link belongs to.
   *
   * @return empty for a link that expired or never was one: nobody learns which
   */
  <R> Optional<R> through(String token, Function<UUID, R> work) {
    return links.through(token, work);
  }
}
