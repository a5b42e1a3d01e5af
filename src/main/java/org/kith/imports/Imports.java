package org.kith.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.access.Action;
import org.kith.imports.tables.TableFile;

/**
 * Tables that people send in: looked at, mapped, checked, applied as a whole or not at all, taken
 * back. Applied twice, a file adds nothing the second time.
 */
public interface Imports {
  /** Sends in tables, applies and undoes them. */
  Action RUN = new Action("imports.run");

  /** What audit and history call an import. */
  String SUBJECT = "import";

  /** What the current actor may import for, type by type. */
  Map<String, List<Subject>> subjects();

  /**
   * Takes a file in; nothing of it is read into records yet.
   *
   * @param subject id of what it is about, as {@link #subjects} offers it
   */
  UUID begin(String type, String subject, String fileName, byte[] bytes);

  Optional<TableImport> find(UUID id);

  /** Of those that the current actor may see, the latest first. */
  List<TableImport> latest(int most);

  /** What the file looks like, with these answers; empty: those given or remembered. */
  TablePlan plan(UUID id, Map<String, String> answers);

  /**
   * Reads and checks the whole file with these answers: at once where it is small, else as soon as
   * a node is free.
   */
  void check(UUID id, Map<String, String> answers);

  /** Problems first, then notes. */
  List<TableProblem> problems(UUID id, int most);

  /** How many rows were read of one that is running. */
  long rowsRead(UUID id);

  /** Applies what was checked: at once where it is small, else as soon as a node is free. */
  void apply(UUID id);

  /** Gives it up, or stops it where it runs; what is applied stays. */
  void cancel(UUID id);

  /** Takes away what it added, as far as nothing was built upon it. */
  void undo(UUID id);

  /**
   * Loads a file in one go, as the command line does.
   *
   * @param answers what is known of its columns; where more has to be known, it is refused
   * @param isApplied false: it is only checked, and nothing stays
   * @param progress told how many rows were read
   */
  Loaded load(
      String type,
      String subject,
      String fileName,
      TableFile file,
      Map<String, String> answers,
      boolean isApplied,
      LongConsumer progress);

  /** What became of a file that was loaded in one go. */
  record Loaded(TableImport one, List<TableProblem> found) {
    public Loaded {
      found = List.copyOf(found);
    }
  }
}
