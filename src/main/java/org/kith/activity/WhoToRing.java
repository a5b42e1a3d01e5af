package org.kith.activity;

import java.util.List;

/**
 * Whom to ring now about somebody one is worried about; whoever keeps that implements it. A phone
 * has it beside the register, where there is no signal to look it up.
 */
public interface WhoToRing {
  /**
   * In the order of ringing.
   *
   * @param holder id of the organisation that runs the session
   */
  List<Line> now(String holder);

  /**
   * @param who as somebody in a hall knows them
   * @param phone empty: none was entered
   * @param about when they can be reached, or when to ring them; empty: nothing to say
   */
  record Line(String who, String phone, String about) {}
}
