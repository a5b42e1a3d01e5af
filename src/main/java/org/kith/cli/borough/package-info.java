/**
 * A synthetic borough: people who do not exist, in the proportions of the census, and registers
 * that add up to what the example's documents published. For the demonstration, tests and benches.
 */
@NullMarked
package org.kith.cli.borough;

import org.jspecify.annotations.NullMarked;
