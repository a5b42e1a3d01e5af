package org.kith.insight;

import java.util.Locale;
import java.util.Optional;

/**
 * What a dashboard is about.
 *
 * @param id of the priority, project, partner or locality; empty for the programme
 */
public record DashboardSubject(Kind kind, String id) {
  /** The whole programme. */
  public static final DashboardSubject PROGRAMME = new DashboardSubject(Kind.PROGRAMME, "");

  /** From the widest to the narrowest. */
  public enum Kind {
    PROGRAMME,
    PRIORITY,
    PROJECT,
    PARTNER,
    LOCALITY;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** As addresses have it: {@code project:arts-for-all}. */
  public String slug() {
    return kind == Kind.PROGRAMME ? kind.id() : kind.id() + ":" + id;
  }

  /** Reads what {@link #slug} wrote; empty where nothing is called so. */
  public static Optional<DashboardSubject> of(String slug) {
    int colon = slug.indexOf(':');
    String kind = colon < 0 ? slug : slug.substring(0, colon);
    String id = colon < 0 ? "" : slug.substring(colon + 1);
    for (Kind one : Kind.values()) {
      if (one.id().equals(kind) && (one == Kind.PROGRAMME) == id.isEmpty()) {
        return Optional.of(new DashboardSubject(one, id));
      }
    }
    return Optional.empty();
  }
}
