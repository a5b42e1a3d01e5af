package org.kith.activity;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;

/** Who came: kept once, in the hall. */
public interface Registers {
  /** Ticks people on registers, adds those who walk in, counts. */
  Action KEEP = new Action("activity.register");

  /** What audit and history call a register. */
  String SUBJECT = "register";

  Optional<Register> register(UUID session);

  /**
   * Says who of these people is here and who is not; of nobody else it says anything, so that two
   * who tick different people do not undo each other.
   *
   * @param asked ids of the people who were on the list
   * @param here those of them who are here
   */
  void mark(UUID session, Collection<UUID> asked, Collection<UUID> here);

  /**
   * Somebody who has not been here before; the same id again does nothing.
   *
   * @param person id for the new record
   * @param given a nickname is enough
   * @param family may be empty
   */
  void walkIn(UUID session, UUID person, String given, String family);

  /**
   * Says that the register is complete.
   *
   * @param version of the session, as it was seen
   * @param counted people who were counted and not named; null: nobody counted
   */
  void complete(UUID session, int version, @Nullable Integer counted);
}
