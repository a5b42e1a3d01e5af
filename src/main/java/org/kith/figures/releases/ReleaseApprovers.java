package org.kith.figures.releases;

import org.kith.access.Access;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.figures.Release;
import org.kith.figures.ReleaseRefused;
import org.kith.figures.Releases;
import org.springframework.stereotype.Component;

/** Whoever made a release has somebody else approve it, unless there is nobody else. */
@Component
class ReleaseApprovers {
  private final Access access;
  private final Accounts accounts;

  ReleaseApprovers(Access access, Accounts accounts) {
    this.access = access;
    this.accounts = accounts;
  }

  /** The reason to keep with the approval; empty where somebody else made the release. */
  String reason(Release release, String given) {
    if (!isOwn(release)) {
      return "";
    }
    if (isAnybodyElse()) {
      throw new ReleaseRefused("You made this release: somebody else has to approve it.");
    }
    if (given.isBlank()) {
      throw new ReleaseRefused(
          "Say why you approve your own release: nobody else in the team may approve it.");
    }
    return given;
  }

  boolean isOwnOfATeamOfOne(Release release) {
    return isOwn(release) && !isAnybodyElse();
  }

  private boolean isOwn(Release release) {
    return release.madeBy().equals(access.who().name());
  }

  private boolean isAnybodyElse() {
    String me = access.who().name();
    return accounts.all().stream()
        .filter(account -> account.state() == Account.State.ACTIVE && !account.id().equals(me))
        .flatMap(account -> accounts.person(account.id()).stream())
        .anyMatch(person -> person.actor().may(Releases.APPROVE));
  }
}
