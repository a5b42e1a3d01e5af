package org.kith.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;

/**
 * What was agreed with a provider about money. What became of it is its trail.
 *
 * @param budget the budget that it is charged to: one, so that every pound has its funder and year
 * @param awardedBy the organisation that awards it; in 360Giving terms the funding organisation
 * @param organisation the provider
 * @param identifier as open data names it, such as {@code 360G-prefix-12}; empty: none yet
 * @param description what it is for
 * @param milestonesFirst whether a payment may be made only for an instalment whose milestone, if
 *     it has one, was reached
 * @param source the document that tells of it; empty where somebody entered it
 * @param uses what the money is for, the first as awarded, others by change of use
 * @param version goes up with every change of the plan
 */
public record Agreement(
    String id,
    AgreementKind kind,
    String title,
    String budget,
    String awardedBy,
    String organisation,
    String identifier,
    String description,
    Period starts,
    Period ends,
    boolean milestonesFirst,
    String source,
    List<Use> uses,
    List<Milestone> milestones,
    List<Instalment> instalments,
    int version) {

  /**
   * Something that the money is for.
   *
   * @param id unique within the agreement
   * @param project the project that it pays for; null: none of the programme's
   */
  public record Use(String id, String words, @Nullable String project) {}

  /**
   * Something that has to be reached.
   *
   * @param number from 1
   * @param due null: no date was agreed
   */
  public record Milestone(int number, String words, @Nullable LocalDate due) {}

  /**
   * A payment that is planned.
   *
   * @param number from 1
   * @param due null: no date was agreed
   * @param milestone what has to be reached before; null: nothing
   */
  public record Instalment(
      int number, Sum sum, @Nullable LocalDate due, @Nullable Integer milestone) {}

  public Agreement {
    uses = List.copyOf(uses);
    milestones = List.copyOf(milestones);
    instalments = List.copyOf(instalments);
    if (uses.isEmpty()) {
      throw new IllegalArgumentException("money is for something: " + id);
    }
  }

  /** The same agreement with one more thing that its money is for. */
  public Agreement withUse(Use use) {
    return with(identifier, Stream.concat(uses.stream(), Stream.of(use)).toList());
  }

  /** The same agreement, which open data knows by this identifier. */
  public Agreement identifiedBy(String identifier) {
    return with(identifier, uses);
  }

  private Agreement with(String identifier, List<Use> uses) {
    return new Agreement(
        id,
        kind,
        title,
        budget,
        awardedBy,
        organisation,
        identifier,
        description,
        starts,
        ends,
        milestonesFirst,
        source,
        uses,
        milestones,
        instalments,
        version);
  }

  public Optional<Use> use(String use) {
    return uses.stream().filter(one -> one.id().equals(use)).findFirst();
  }

  public Optional<Instalment> instalment(int number) {
    return instalments.stream().filter(one -> one.number() == number).findFirst();
  }

  public Optional<Milestone> milestone(int number) {
    return milestones.stream().filter(one -> one.number() == number).findFirst();
  }
}
