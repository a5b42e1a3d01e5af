package org.kith.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.imports.tables.Place;

/** One go at reading, checking, applying or undoing an import. */
public final class ImportRun {
  /** More is not kept: whoever has so many looks for what they have in common. */
  public static final int MOST_KEPT = 10_000;

  private static final int TELL_EVERY = 1_000;

  private final UUID id;
  private final Subject subject;
  private final LongConsumer progress;
  private final List<TableProblem> found = new ArrayList<>();
  private long problems;
  private long rows;

  /**
   * @param progress told from time to time how many rows were read; may throw to stop
   */
  public ImportRun(UUID id, Subject subject, LongConsumer progress) {
    this.id = id;
    this.subject = subject;
    this.progress = progress;
  }

  public UUID id() {
    return id;
  }

  public Subject subject() {
    return subject;
  }

  /** Id of the organisation whose records it makes. */
  public String holder() {
    return subject.holder();
  }

  /**
   * Something without which nothing is applied.
   *
   * @param value as written
   * @param sentence what is wrong with it and what to do, complete
   */
  public void problem(Place place, String value, String sentence) {
    problems++;
    keep(new TableProblem(false, place.sheet(), place.cell(), shortened(value), sentence));
  }

  /** Something to know: it keeps nothing back. */
  public void note(Place place, String value, String sentence) {
    keep(new TableProblem(true, place.sheet(), place.cell(), shortened(value), sentence));
  }

  private void keep(TableProblem problem) {
    if (found.size() < MOST_KEPT) {
      found.add(problem);
    }
  }

  /** Another row was read. */
  public void read() {
    rows++;
    if (rows % TELL_EVERY == 0) {
      progress.accept(rows);
    }
  }

  public boolean hasProblems() {
    return problems > 0;
  }

  /** How many in all, kept or not. */
  public long problems() {
    return problems;
  }

  /** Problems and notes, in the order in which they were found. */
  public List<TableProblem> found() {
    return List.copyOf(found);
  }

  private static String shortened(String value) {
    return value.length() > 60 ? value.substring(0, 57) + "…" : value;
  }
}
