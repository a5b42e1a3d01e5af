package org.kith.insight;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Dashboards that the team comes back to: those of the whole area for everybody inside who may
 * count, a partner's for its own people. A view is what it asks: whoever opens it sees what they
 * themselves may.
 */
public interface SavedViews {
  /** What audit calls one. */
  String SUBJECT = "saved-view";

  /** By name. */
  List<SavedView> all();

  Optional<SavedView> find(UUID id);

  /** The same id again does nothing. */
  void save(SavedView view);

  /** Takes one away: whoever saved it, or who may count in the whole area. */
  void remove(UUID id);
}
