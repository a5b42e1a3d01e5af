package org.kith.evaluation.domain;

/**
 * A text that no report tells any more.
 *
 * @param fingerprint SHA-256 of the text as written
 */
record WithdrawnText(String place, String fingerprint) {}
