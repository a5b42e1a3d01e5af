/**
 * Which counts of people may leave the building: small numbers are hidden, and enough others with
 * them that nobody can work them out again. The rule and its limits: {@code
 * docs/disclosure-control.md}.
 */
@NamedInterface("disclosure")
@NullMarked
package org.kith.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
