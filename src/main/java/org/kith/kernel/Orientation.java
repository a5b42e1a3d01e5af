package org.kith.kernel;

/** Sexual orientation as the harmonised standard asks for it, of people of 16 and over. */
public enum Orientation {
  HETEROSEXUAL,
  GAY_OR_LESBIAN,
  BISEXUAL,
  OTHER
}
