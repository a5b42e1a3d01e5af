/**
 * Which records of people are probably the same person: a probabilistic model learnt from the
 * records themselves, cautions that keep relatives apart, and a queue for what a person has to
 * decide. The model and its limits: {@code docs/linkage.md}.
 */
@NamedInterface("linkage")
@NullMarked
package org.kith.statistics.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
