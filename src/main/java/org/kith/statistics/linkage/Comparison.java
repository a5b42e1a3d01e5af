package org.kith.statistics.linkage;

import java.util.List;

/**
 * What two records say about being one person.
 *
 * @param weight the sum of the fields' weights, as Fellegi and Sunter (1969) define it, in natural
 *     logarithms
 * @param probability that they are one person, from 0 to 1: the weight against how rare matches
 *     are, and against the two being members of one household
 * @param fields one for each {@link Field}, in their order
 * @param cautions why nobody but a person may decide; empty where there is nothing
 */
public record Comparison(
    double weight,
    double probability,
    Decision decision,
    List<FieldComparison> fields,
    List<Caution> cautions) {
  public Comparison {
    fields = List.copyOf(fields);
    cautions = List.copyOf(cautions);
  }
}
