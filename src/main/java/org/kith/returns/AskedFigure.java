package org.kith.returns;

import org.kith.kernel.Unit;

/**
 * A figure that a return asks for.
 *
 * @param number from 1, in the order asked
 * @param definition the key of the quantity; the subject is the project
 * @param label what is counted, in plain English
 * @param base for shares: what it is a share of
 * @param last what was reported last time, in words; empty: nothing
 * @param target what was promised, in words; empty: nothing
 */
public record AskedFigure(
    int number,
    String definition,
    String label,
    Unit unit,
    String base,
    String last,
    String target) {

  /** Whether partners can be asked for amounts of this unit: not for days and places in a list. */
  public static boolean isAskable(Unit unit) {
    return unit != Unit.DATE && unit != Unit.RANK;
  }

  /** The same figure at another place. */
  public AskedFigure at(int number) {
    return new AskedFigure(number, definition, label, unit, base, last, target);
  }
}
