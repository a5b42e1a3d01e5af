package org.kith.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What whoever is worried reads first.
 *
 * @param danger when to ring 999
 * @param door what the council's front door for safeguarding is called
 * @param doorPhone empty: not entered
 * @param doorAbout when it answers, or what to say; empty: nothing to say
 * @param confirmedOn when somebody confirmed it; null: nobody has
 * @param version 0: the programme's own wording
 */
public record Guidance(
    String danger,
    String door,
    String doorPhone,
    String doorAbout,
    @Nullable LocalDate confirmedOn,
    int version) {
  /** Until somebody has entered what holds here. */
  public static final Guidance UNCONFIRMED =
      new Guidance(
          "If somebody is in danger now, or has been hurt, ring 999 first",
          "The council’s safeguarding front door",
          "",
          "",
          null,
          0);
}
