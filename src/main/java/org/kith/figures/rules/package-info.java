/**
 * What must not be published unnoticed: one small class for each sentence that a ledger can
 * contradict. Every rule prefers silence to a false alarm.
 */
@NullMarked
package org.kith.figures.rules;

import org.jspecify.annotations.NullMarked;
