package org.kith.figures.domain;

import java.security.SecureRandom;

/** Ids of what people make here: readable, and never one that a folder holds. */
final class FreshId {
  private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
  private static final int RANDOM_LETTERS = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private FreshId() {}

  /** What it is about, then letters that nobody guesses; no vowels, so no words. */
  static String like(String key) {
    StringBuilder id = new StringBuilder(key).append('-');
    RANDOM
        .ints(RANDOM_LETTERS, 0, LETTERS.length())
        .forEach(at -> id.append(LETTERS.charAt(at)));
    return id.toString();
  }
}
