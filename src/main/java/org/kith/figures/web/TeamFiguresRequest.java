package org.kith.figures.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kith.figures.domain.TeamFilter;
import org.kith.figures.domain.TeamFilter.Shown;
import org.kith.ui.NotFound;

/** What the address of the team's list asks for; everything may be missing. */
record TeamFiguresRequest(
    @Nullable String state,
    @Nullable String subject,
    @Nullable String period,
    @Nullable Integer page,
    @Nullable Integer approved) {

  TeamFilter filter() {
    return new TeamFilter(
        shown(), subject == null ? "" : subject.strip(), period == null ? "" : period.strip());
  }

  private Shown shown() {
    return state == null || state.isEmpty()
        ? Shown.WAITING
        : Arrays.stream(Shown.values())
            .filter(shown -> shown.id().equals(state))
            .findFirst()
            .orElseThrow(NotFound::new);
  }

  int number() {
    return page == null ? 1 : page;
  }

  int justApproved() {
    return approved == null ? 0 : Math.max(0, approved);
  }

  Query query() {
    return of(shown());
  }

  /** The same list of another stage. */
  Query of(Shown other) {
    return new Query()
        .with("state", other == Shown.WAITING ? "" : other.id())
        .with("subject", filter().subject())
        .with("period", filter().period());
  }
}
