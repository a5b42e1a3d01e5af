package org.kith.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report as it stood at one moment: a draft until it is published.
 *
 * @param title what sets it apart, such as "Final report"
 * @param note what readers should know of it; may be empty
 * @param modelHash SHA-256 of its document model
 * @param revises the edition that this one is without a withdrawn text; null: none
 * @param published null: not yet
 * @param discarded null: it was not given up
 * @param withdrawn null: its files are there to read
 * @param files in the order of {@link Format}
 */
public record Edition(
    UUID id,
    String title,
    String note,
    String modelHash,
    @Nullable UUID revises,
    Step drafted,
    @Nullable Publication published,
    @Nullable Step discarded,
    @Nullable Step withdrawn,
    List<StoredFile> files) {

  /**
   * Something that was done.
   *
   * @param by the account's id
   * @param reason may be empty
   */
  public record Step(String by, Instant at, String reason) {}

  /**
   * @param step its reason says why nobody else than its author approved it; empty where somebody
   *     did
   */
  public record Publication(EditionNumber number, Step step) {}

  /**
   * @param sha256 of its bytes, in hexadecimal
   */
  public record StoredFile(Format format, String sha256, int bytes) {}

  public Edition {
    files = List.copyOf(files);
  }

  /** Whether its author alone decided to publish it. */
  public boolean isOwnApproval() {
    return published != null && revises == null && published.step().by().equals(drafted.by());
  }

  /** Whether it waits to be published. */
  public boolean isDraft() {
    return published == null && discarded == null;
  }

  public boolean isWithdrawn() {
    return withdrawn != null;
  }

  /** What readers know it by. */
  public EditionNumber number() {
    if (published == null) {
      throw new IllegalStateException("not published: " + id);
    }
    return published.number();
  }
}
