package org.kith.people;

/**
 * Whoever was erased stays so, whatever the database was filled from: at every start the list of
 * erasures is followed again.
 */
public interface ErasedAtStart {
  /** How many records were there again at the start, and went. */
  int erased();
}
