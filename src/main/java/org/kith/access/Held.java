package org.kith.access;

import java.util.UUID;

/** Something that one organisation keeps and several people may change. */
public interface Held {
  UUID id();

  /** Id of the organisation that keeps it. */
  String holder();

  /** Goes up with each change. */
  int version();
}
