package org.kith.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.imports.tables.TableFile;

/**
 * What a table that somebody sends in may hold, such as who came to what. A module supplies a bean;
 * the engine asks, keeps and runs, and knows no record.
 *
 * <p>All but {@link #plan} run within the engine's transaction, as the person who imports.
 */
public interface TableType {
  /** Kebab-case and the same for ever: {@code attendances}. */
  String name();

  /** What whoever imports must be allowed for the organisation, besides to import. */
  Set<Action> needs();

  /** What the current actor may import for, such as the activities that people came to. */
  List<Subject> subjects();

  /**
   * Looks at a file and says what it is taken for, and what has to be asked.
   *
   * @param answers of before, which go before what the file suggests
   */
  TablePlan plan(TableFile file, Subject subject, Map<String, String> answers);

  /** Questions whose answers belong to one file, such as its day, and are not remembered. */
  default Set<String> ofOneFile() {
    return Set.of();
  }

  /**
   * Reads the whole file into the type's own staging tables, and says what is wrong in it. What was
   * staged for this import before is gone.
   */
  void stage(ImportRun run, TableFile file, Map<String, String> answers);

  /** How many rows are staged: fewer than before where the server was stopped hard meanwhile. */
  long staged(UUID importId);

  /** Compares what is staged with what there is, and says what is wrong. */
  void check(ImportRun run, Map<String, String> answers);

  /** What applying would do, by message key, in the order to be shown; once it was checked. */
  Map<String, Long> count(ImportRun run);

  /**
   * Writes what is staged and was checked within this transaction.
   *
   * @return what was done, as {@link #count} tells it
   */
  Map<String, Long> apply(ImportRun run, Map<String, String> answers);

  /**
   * Takes away what this import added and nothing was built upon; notes what it cannot.
   *
   * @return what was taken away, by message key
   */
  Map<String, Long> undo(ImportRun run);

  /** Lets go of what is staged. */
  void forget(UUID importId);
}
