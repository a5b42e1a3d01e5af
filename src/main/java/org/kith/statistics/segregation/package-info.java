/**
 * How unevenly groups of people are spread over places or sessions, and how often they could meet
 * there. Which question each index answers, and when none is defined: {@code
 * docs/measuring-mixing.md}.
 */
@NamedInterface("segregation")
@NullMarked
package org.kith.statistics.segregation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
