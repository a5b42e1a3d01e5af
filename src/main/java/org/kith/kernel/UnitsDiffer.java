package org.kith.kernel;

/** Amounts of different units cannot be added or compared: people are not contacts. */
public final class UnitsDiffer extends Refusal {
  public UnitsDiffer(Unit one, Unit other) {
    super("An amount in " + one.id() + " and one in " + other.id() + " cannot be put together.");
  }
}
