package org.kith.statistics.linkage;

/**
 * The ways in which two records of one person are found without comparing every record with every
 * other: it is enough that they meet in one of them. Names meet by the consonants of their words,
 * in any order.
 */
enum BlockingPass {
  PHONE,
  EMAIL,
  /** Day and month either way round. */
  BIRTH,
  /** Two words and the year of birth. */
  NAMES_AND_YEAR,
  /** Two words and the first half of the postcode. */
  NAMES_AND_DISTRICT,
  /** One word and the postcode. */
  WORD_AND_POSTCODE,
  /** Two words alone, which finds people with rare names. */
  NAMES;

  /** Part of every key: a new pass comes last. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }
}
