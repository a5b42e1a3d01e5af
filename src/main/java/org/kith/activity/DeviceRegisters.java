package org.kith.activity;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Registers that phones keep while they have no signal. */
public interface DeviceRegisters {
  /** What became of an operation. */
  enum Outcome {
    TAKEN,
    /** It had been taken before, and was not taken again. */
    REPEATED,
    /** It is about nobody whom the session's organisation knows. */
    UNKNOWN_PERSON,
    /** It is so old that nobody could tell whether it had been taken before. */
    TOO_OLD;

    /** What devices are told. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** An operation and what became of it. */
  record Taken(UUID operation, Outcome outcome) {}

  /** Notes that a device keeps the register from now on. */
  void keep(UUID session);

  /**
   * Takes what was said on a device, all or nothing; the same again does nothing. Marks of
   * different people merge. Of somebody whom two say opposite things of, both are kept until a
   * person who knows of both says what is true; meanwhile somebody who was ticked counts as here.
   */
  List<Taken> take(UUID session, List<Operation> operations);

  Standing standing(UUID session);
}
