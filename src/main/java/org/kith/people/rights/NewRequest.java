package org.kith.people.rights;

import java.time.LocalDate;
import org.kith.people.rights.RightsRequest.Identity;
import org.kith.people.rights.RightsRequest.Kind;

/**
 * What is noted when somebody asks.
 *
 * @param askedBy who asked and how to answer them, in words
 * @param identityNote what was seen or asked, never a copy or a number of it
 * @param receivedOn the day on which it arrived, in whatever form and with whomever
 */
public record NewRequest(
    Kind kind, String askedBy, Identity identity, String identityNote, LocalDate receivedOn) {}
