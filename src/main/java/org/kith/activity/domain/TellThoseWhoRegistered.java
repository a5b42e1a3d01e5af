package org.kith.activity.domain;

import java.util.Locale;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.activity.Registrations;
import org.kith.activity.SessionsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Those who registered are told what becomes of the session, in the transaction that changes it.
 */
@Component
class TellThoseWhoRegistered {
  private final Access access;
  private final RegistrationRows rows;
  private final Tellings tellings;

  TellThoseWhoRegistered(Access access, RegistrationRows rows, Tellings tellings) {
    this.access = access;
    this.rows = rows;
    this.tellings = tellings;
  }

  /** Whoever changes a session without seeing who registered tells nobody: rows are hidden. */
  @EventListener
  void tell(SessionsChanged changed) {
    if (!access.who().mayAnywhere(Registrations.MANAGE)) {
      return;
    }
    String what = changed.what().name().toLowerCase(Locale.ROOT);
    for (UUID session : changed.sessions()) {
      rows.of(session).stream()
          .filter(one -> one.place().isOpen())
          .forEach(one -> tellings.tell(one, what));
    }
  }
}
