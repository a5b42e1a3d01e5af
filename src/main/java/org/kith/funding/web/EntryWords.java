package org.kith.funding.web;

import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement;
import org.kith.funding.EntryKind;
import org.kith.funding.Place;
import org.kith.funding.Place.Contributor;
import org.kith.funding.Place.Share;
import org.kith.funding.TrailEntry;
import org.kith.funding.web.Naming.Names;
import org.kith.ui.Words;

/** Says what an entry of the trail means. */
record EntryWords(Names names, Words words) {

  /**
   * As the trail of an agreement tells it.
   *
   * @param agreement null: of a budget
   */
  String what(TrailEntry entry, @Nullable String agreement) {
    boolean comesIn =
        entry.kind() == EntryKind.RE_AWARDED
            && agreement != null
            && !agreement.equals(entry.agreement());
    return words.plain(
        "funding.entry." + (comesIn ? "re-awarded-in" : entry.kind().id()),
        entry.agreement() == null || entry.use() == null
            ? ""
            : names.use(entry.agreement(), entry.use()),
        other(entry, comesIn));
  }

  /** Whom or what else it concerns. */
  private String other(TrailEntry entry, boolean comesIn) {
    return switch (entry.kind()) {
      case CHANGED_USE ->
          entry.to() instanceof Share share ? names.use(share.agreement(), share.use()) : "";
      case RE_AWARDED -> provider(comesIn ? entry.from() : entry.to());
      case BUDGETED -> entry.from() instanceof Place.Funder funder ? funder(funder) : "";
      case CUT -> entry.to() instanceof Place.Funder funder ? funder(funder) : "";
      case MATCHED, GIVEN_IN_KIND ->
          entry.from() instanceof Contributor who ? names.organisation(who.organisation()) : "";
      case INVOICED -> entry.about().invoice();
      case REACHED -> milestone(entry);
      case PAID -> entry.about().invoice();
      default -> "";
    };
  }

  private String funder(Place.Funder funder) {
    return names.organisation(funder.organisation());
  }

  private String provider(@Nullable Place place) {
    Agreement known =
        place instanceof Share share ? names.agreements().get(share.agreement()) : null;
    return known == null
        ? words.plain("funding.another-group")
        : names.organisation(known.organisation());
  }

  private String milestone(TrailEntry entry) {
    Agreement known = entry.agreement() == null ? null : names.agreements().get(entry.agreement());
    Integer number = entry.about().milestone();
    return known == null || number == null
        ? ""
        : known.milestone(number).map(Agreement.Milestone::words).orElse("");
  }

  /** When it happened, as far as that is known. */
  String when(TrailEntry entry) {
    return Dates.of(entry.on(), words);
  }
}
