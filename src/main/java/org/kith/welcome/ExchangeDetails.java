package org.kith.welcome;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an exchange.
 *
 * @param ward of the cold spot: code by the Office for National Statistics
 * @param coldPlace the place there; null: there is none yet
 * @param catalystPlace null: the catalyst is no Place of Welcome
 * @param catalystOrganisation id; null: the place alone
 * @param purpose what it is hoped for
 * @param endedOn null: it goes on
 * @param learned what was learned in all; may be empty
 */
public record ExchangeDetails(
    String ward,
    @Nullable UUID coldPlace,
    @Nullable UUID catalystPlace,
    @Nullable String catalystOrganisation,
    String purpose,
    LocalDate beganOn,
    @Nullable LocalDate endedOn,
    String learned) {}
