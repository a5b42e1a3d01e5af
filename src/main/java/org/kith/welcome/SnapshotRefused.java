package org.kith.welcome;

import org.kith.kernel.Refusal;

/** There is nothing to be told of that month. */
public final class SnapshotRefused extends Refusal {
  private SnapshotRefused(String sentence, String key) {
    super(sentence, key);
  }

  public static SnapshotRefused notBegun() {
    return new SnapshotRefused("That month has not begun yet.", "welcome.snapshot.not-begun");
  }

  public static SnapshotRefused wasClosed() {
    return new SnapshotRefused(
        "The place was closed in that month.", "welcome.snapshot.was-closed");
  }
}
