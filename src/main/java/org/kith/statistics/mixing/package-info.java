/**
 * Whether people of different groups meet in what the programme does: who could meet in a session,
 * how that compares with a declared population, and who does meet whom in the room. Each measure is
 * of one characteristic – ethnicity, faith, age band or locality – and nothing here joins several
 * into one number. What each says and does not say: {@code docs/measuring-mixing.md}.
 */
@NamedInterface("mixing")
@NullMarked
package org.kith.statistics.mixing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
