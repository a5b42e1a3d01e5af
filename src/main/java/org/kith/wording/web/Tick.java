package org.kith.wording.web;

import org.kith.wording.Line;

/** What a ticked box sends: the key, and which two texts stood beside it. */
final class Tick {
  private Tick() {}

  static String of(Line line) {
    return line.key()
        + "="
        + Integer.toHexString((line.source() + "\n" + line.translation()).hashCode());
  }

  static String key(String tick) {
    return tick.substring(0, tick.indexOf('='));
  }
}
