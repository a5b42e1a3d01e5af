package org.kith.programme;

import org.kith.kernel.Refusal;
import org.kith.kernel.Unit;

/** A revision in another unit would be the target of something else. */
public final class TargetKeepsItsUnit extends Refusal {
  public TargetKeepsItsUnit(Unit unit) {
    super("This target is in " + unit.id() + ": to count something else, add another output.");
  }
}
