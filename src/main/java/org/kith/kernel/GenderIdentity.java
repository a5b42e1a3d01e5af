package org.kith.kernel;

/** Whether the gender that somebody identifies with is the sex registered at birth; 16 and over. */
public enum GenderIdentity {
  SAME,
  DIFFERENT
}
