package org.kith.kernel;

/** Sex as the harmonised standard asks for it; gender identity is a question of its own. */
public enum Sex {
  FEMALE,
  MALE
}
