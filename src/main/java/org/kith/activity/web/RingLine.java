package org.kith.activity.web;

import org.kith.activity.WhoToRing;

/**
 * Somebody to ring.
 *
 * @param phone empty: none was entered
 * @param about empty: nothing to say
 */
public record RingLine(String who, String phone, String about) {
  static RingLine of(WhoToRing.Line line) {
    return new RingLine(line.who(), line.phone(), line.about());
  }
}
