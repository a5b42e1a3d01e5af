package org.kith.activity;

import java.util.List;
import java.util.UUID;

/**
 * Registers of many sessions changed at once; told within their own transaction, so that what is
 * counted from registers is true as soon as they are. The attendances meant are those of these
 * sessions whose {@code marked_by} is the import's id: when they were added, they are there; when
 * they are to be taken away, they are still there and go within the same transaction.
 *
 * @param importId which import; as text it is what {@code activity.attendance.marked_by} holds
 * @param sessions whose registers change
 * @param isAdded false: the import is undone
 */
public record RegistersImported(UUID importId, List<UUID> sessions, boolean isAdded) {
  public RegistersImported {
    sessions = List.copyOf(sessions);
  }
}
