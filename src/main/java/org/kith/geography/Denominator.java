package org.kith.geography;

/** Who lives in a place by one characteristic – or why nobody can say; never 0 for not known. */
public sealed interface Denominator permits ReferencePopulation, NoDenominator {}
