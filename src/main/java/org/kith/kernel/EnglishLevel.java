package org.kith.kernel;

/** How well somebody says they speak English; asked only where it is not their main language. */
public enum EnglishLevel {
  /** English is their main language. */
  MAIN,
  VERY_WELL,
  WELL,
  NOT_WELL,
  NOT_AT_ALL;

  /** Whether the census counts them as not proficient: not well, or not at all. */
  public boolean isNotProficient() {
    return this == NOT_WELL || this == NOT_AT_ALL;
  }
}
