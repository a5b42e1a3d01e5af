package org.kith.statistics.linkage.invented;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who does not exist.
 *
 * @param key distinct for each; the same person always has the same
 * @param families family names, Kaur or Singh among them
 */
public record InventedPerson(
    String key,
    List<String> givens,
    List<String> families,
    LocalDate born,
    String postcode,
    String phone,
    String email) {}
