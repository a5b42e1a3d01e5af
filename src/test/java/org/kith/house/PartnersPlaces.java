package org.kith.house;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where things that a partner owns have their pages. */
final class PartnersPlaces {
  /** Addresses of one thing of a partner's own, and what kind of thing it is. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("/team/people/requests", "request"),
          Map.entry("/team/people/links", "link"),
          Map.entry("/team/people", "person"),
          Map.entry("/team/sessions", "session"),
          Map.entry("/team/activities", "activity"),
          Map.entry("/team/cohorts", "cohort"),
          Map.entry("/team/registrations", "registration"),
          Map.entry("/team/needs", "need"),
          Map.entry("/team/distributions", "distribution"),
          Map.entry("/team/venues", "venue"),
          Map.entry("/team/closures", "closure"),
          Map.entry("/team/training/courses", "course"),
          Map.entry("/team/training/runs", "run"),
          Map.entry("/team/training/places", "place"),
          Map.entry("/team/training/licences", "licence"),
          Map.entry("/team/volunteers", "volunteer"),
          Map.entry("/team/volunteers/hours", "hours"),
          Map.entry("/team/volunteers/offers", "offer"),
          Map.entry("/team/volunteers/roles", "role"),
          Map.entry("/team/imports", "import"),
          Map.entry("/team/concerns", "concern"),
          Map.entry("/team/pledges", "pledge"),
          Map.entry("/team/pledges/practices", "practice"),
          Map.entry("/team/pledges/signatories", "signatory"),
          Map.entry("/team/dashboard/views", "view"),
          Map.entry("/team/directory", "service"),
          Map.entry("/team/directory/problems", "problem"),
          Map.entry("/team/mixing/activities", "activity"),
          Map.entry("/team/welcome/places", "tea"),
          Map.entry("/team/welcome/closed", "tea-closed"),
          Map.entry("/team/welcome/coordinators", "tea-coordinator"));

  private static final UUID NOBODYS = UUID.fromString(TeamPage.NOBODYS);

  private PartnersPlaces() {}

  /** The address of this partner's own thing; null: what is there belongs to no partner. */
  static @Nullable String own(TeamPage page, Map<String, UUID> ids) {
    int first = page.path().indexOf("/{");
    String kind = first < 0 ? null : PLACES.get(page.path().substring(0, first));
    if (kind == null) {
      return null;
    }
    UUID id = ids.getOrDefault(kind, NOBODYS);
    String rest = page.path().substring(first);
    if (!rest.matches("/\\{id(:\\[0-9a-f-]\\{36})?}.*")) {
      return null;
    }
    String filled =
        page.path().substring(0, first)
            + rest.replaceFirst("/\\{id(:\\[0-9a-f-]\\{36})?}", "/" + id)
                .replaceFirst("\\{person:\\[0-9a-f-]\\{36}}", String.valueOf(ids.get("person")))
                .replaceFirst(
                    "\\{commitment:\\[0-9a-f-]\\{36}}", String.valueOf(ids.get("commitment")))
                .replaceFirst("\\{pair:\\[0-9a-f-]\\{36}}", String.valueOf(ids.get("pair")));
    return TeamPage.filled(filled);
  }

  /** Kinds of things, so that an address of a new kind is noticed. */
  static Set<String> places() {
    return PLACES.keySet();
  }
}
