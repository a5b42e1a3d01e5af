package org.kith.access;

import java.time.LocalDate;

/**
 * A key in somebody's phone or computer that lets them in.
 *
 * @param id in base64url
 * @param label as its owner called it
 */
public record Passkey(String id, String label, LocalDate created, LocalDate lastUsed) {}
