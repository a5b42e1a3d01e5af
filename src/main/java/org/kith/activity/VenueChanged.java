package org.kith.activity;

import java.util.UUID;

/** What is said of a venue was changed in the running transaction, or it was hidden. */
public record VenueChanged(UUID venue) {}
