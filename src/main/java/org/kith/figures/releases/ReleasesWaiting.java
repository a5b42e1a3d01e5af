package org.kith.figures.releases;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.figures.Release;
import org.kith.figures.ReleaseState;
import org.kith.figures.Releases;
import org.springframework.stereotype.Component;

/** Releases that wait for somebody's approval, or to be published. */
@Component
class ReleasesWaiting implements WorkItems {
  private final ReleaseRows rows;
  private final ReleaseApprovers approvers;

  ReleasesWaiting(ReleaseRows rows, ReleaseApprovers approvers) {
    this.rows = rows;
    this.approvers = approvers;
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.may(Releases.APPROVE)) {
      return List.of();
    }
    return rows.waiting().stream()
        .filter(release -> waits(release, actor))
        .map(release ->
            new WorkItem(
                release.state() == ReleaseState.CHECKED
                    ? WorkItem.Kind.TO_APPROVE
                    : WorkItem.Kind.TO_DO,
                (release.state() == ReleaseState.CHECKED
                        ? "Approve the release “%s”"
                        : "Publish the release “%s”")
                    .formatted(release.title()),
                "/team/releases/" + release.id(),
                null))
        .toList();
  }

  private boolean waits(Release release, Actor actor) {
    return switch (release.state()) {
      case APPROVED -> true;
      case CHECKED ->
          !release.madeBy().equals(actor.name()) || approvers.isOwnOfATeamOfOne(release);
      default -> false;
    };
  }
}
