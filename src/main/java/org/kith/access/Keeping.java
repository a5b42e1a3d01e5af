package org.kith.access;

import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How a store keeps {@link Held} things of one kind: it authorises for the organisation that keeps
 * the record, runs the store's own statement, and writes down that it was done. Only within a
 * transaction.
 */
public final class Keeping {
  private final Access access;
  private final Action action;
  private final String subject;
  private final boolean isPublished;

  private Keeping(Access access, Action action, String subject, boolean isPublished) {
    this.access = access;
    this.action = action;
    this.subject = subject;
    this.isPublished = isPublished;
  }

  /**
   * For records of one kind.
   *
   * @param action needed to add and change them
   * @param subject what audit and history call one
   */
  public static Keeping of(Access access, Action action, String subject) {
    return new Keeping(access, action, subject, false);
  }

  /** The same for records that the public sees, whose pages are made anew after each change. */
  public Keeping published() {
    return new Keeping(access, action, subject, true);
  }

  /**
   * Adds a record.
   *
   * @param insert with {@code :area}, {@code :id} and {@code :holder}, which are filled in here,
   *     and {@code on conflict do nothing}
   * @return false: it was there already, and nothing was done
   */
  public boolean add(UUID id, String holder, StatementSpec insert) {
    access.require(action, Scope.organisation(holder));
    int added =
        insert
            .param("area", access.area().value())
            .param("id", id)
            .param("holder", holder)
            .update();
    if (added == 1) {
      audit(id, "added");
    }
    return added == 1;
  }

  /**
   * Changes a record; refuses with {@link ChangedMeanwhile} where it is gone or has another version
   * than the one that was seen.
   *
   * @param found what is there now
   * @param update {@code where id = :id and version = :version}, which are filled in here, and
   *     {@code version = version + 1}
   * @return what was there before
   */
  public <R extends Held> R change(Optional<R> found, int version, StatementSpec update) {
    return change(found, version, update, "changed");
  }

  /**
   * As {@link #change(Optional, int, StatementSpec)}.
   *
   * @param deed what was done, for the history: no values
   */
  public <R extends Held> R change(
      Optional<R> found, int version, StatementSpec update, String deed) {
    R known = own(found);
    ChangedMeanwhile.unlessOne(update.param("id", known.id()).param("version", version).update());
    audit(known.id(), deed);
    return known;
  }

  /** The record, where it is there and the actor may change it. */
  public <R extends Held> R own(Optional<R> found) {
    R known = found.orElseThrow(ChangedMeanwhile::new);
    access.require(action, Scope.organisation(known.holder()));
    return known;
  }

  /**
   * Writes down that something else was done to a record.
   *
   * @param deed no values
   */
  public void audit(UUID id, String deed) {
    access.audit(action, subject, id.toString(), deed);
    if (isPublished) {
      access.contentChanged();
    }
  }
}
