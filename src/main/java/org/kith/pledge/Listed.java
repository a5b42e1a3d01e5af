package org.kith.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.organisations.Sector;

/**
 * What everybody may know of a signature.
 *
 * @param name empty unless they want to be shown; all else is then empty too
 * @param sector null: a person, or not shown
 * @param adoptsAs such as {@code place-of-welcome}; empty: nothing
 * @param withdrawnOn null: it holds
 */
public record Listed(
    String number,
    UUID pledge,
    Signatory.Kind kind,
    String name,
    @Nullable Sector sector,
    List<String> localities,
    @Nullable String organisation,
    String adoptsAs,
    LocalDate signedOn,
    @Nullable LocalDate withdrawnOn) {
  public Listed {
    localities = List.copyOf(localities);
  }
}
