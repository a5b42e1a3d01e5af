package org.kith.activity;

/**
 * What was given out altogether.
 *
 * @param items how many
 * @param named different records of people who got something
 * @param counted people who got something and were only counted: somebody who came twice is in it
 *     twice
 * @param behind indirect beneficiaries, apart from both
 */
public record DistributionTotals(long items, long named, long counted, long behind) {}
