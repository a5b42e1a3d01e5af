package org.kith.imports.domain;

import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.kith.access.Access;
import org.kith.files.Files;
import org.kith.imports.ImportRefused;
import org.kith.imports.ImportRun;
import org.kith.imports.Imports;
import org.kith.imports.TableImport;
import org.kith.imports.TableImport.State;
import org.kith.imports.TableType;
import org.kith.imports.tables.TableFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done to an import, each step in one transaction: whatever stops the program on its way,
 * the step was not taken at all.
 */
@Component
class Steps {
  private final StoredImports imports;
  private final StoredProblems problems;
  private final TableTypes types;
  private final Files files;
  private final Access access;

  Steps(
      StoredImports imports,
      StoredProblems problems,
      TableTypes types,
      Files files,
      Access access) {
    this.imports = imports;
    this.problems = problems;
    this.types = types;
    this.files = files;
    this.access = access;
  }

  /** Another state now: somebody else was quicker, which is as good. */
  private static boolean isIn(TableImport one, State... states) {
    return java.util.List.of(states).contains(one.state());
  }

  @Transactional
  public void check(UUID id, Map<String, String> answers, TableFile file, LongConsumer progress) {
    TableImport one = imports.lock(id).orElseThrow();
    if (!isIn(one, State.MAPPING, State.CHECKING, State.CHECKED)) {
      return;
    }
    TableType type = types.named(one.type());
    types.require(type, one.subject());
    ImportRun run = staged(one, type, answers, file, progress);
    problems.replace(one, run.found());
    imports.result(id, type.count(run), run.problems(), type.staged(id));
    if (run.hasProblems()) {
      type.forget(id);
    }
    imports.move(id, State.CHECKED);
  }

  private ImportRun staged(
      TableImport one,
      TableType type,
      Map<String, String> answers,
      TableFile file,
      LongConsumer progress) {
    ImportRun run = new ImportRun(one.id(), one.subject(), progress);
    imports.answer(one.id(), answers);
    type.forget(one.id());
    type.stage(run, file, answers);
    type.check(run, answers);
    imports.remember(one, withoutThoseOfOneFile(type, answers));
    return run;
  }

  /** Reads, checks and applies in one go; where anything is wrong, only that is noted. */
  @Transactional
  public void load(UUID id, Map<String, String> answers, TableFile file, LongConsumer progress) {
    TableImport one = imports.lock(id).orElseThrow();
    TableType type = types.named(one.type());
    types.require(type, one.subject());
    ImportRun run = staged(one, type, answers, file, progress);
    problems.replace(one, run.found());
    if (run.hasProblems()) {
      imports.result(id, type.count(run), run.problems(), 0);
      imports.move(id, State.CHECKED);
    } else {
      applied(one, type, run, answers);
    }
  }

  /** Whether it is applied now; else what has changed since is noted, and nothing was written. */
  @Transactional
  public boolean apply(UUID id, Supplier<TableFile> file, LongConsumer progress) {
    TableImport one = imports.lock(id).orElseThrow();
    if (one.state() == State.APPLIED) {
      return true;
    }
    if (!isIn(one, State.CHECKED, State.APPLYING) || one.problems() > 0) {
      throw new ImportRefused("This import cannot be applied as it is: look at it again.");
    }
    TableType type = types.named(one.type());
    types.require(type, one.subject());
    ImportRun run = new ImportRun(id, one.subject(), progress);
    // what is staged does not outlive a server that was stopped hard; it is read again
    if (type.staged(id) != one.staged()) {
      type.forget(id);
      type.stage(run, file.get(), one.answers());
    }
    type.check(run, one.answers());
    if (run.hasProblems()) {
      problems.replace(one, run.found());
      imports.result(id, type.count(run), run.problems(), one.staged());
      imports.move(id, State.CHECKED);
      return false;
    }
    applied(one, type, run, one.answers());
    problems.forget(id);
    return true;
  }

  private void applied(
      TableImport one, TableType type, ImportRun run, Map<String, String> answers) {
    Map<String, Long> counts = type.apply(run, answers);
    access.audit(Imports.RUN, Imports.SUBJECT, one.id().toString(), "applied");
    imports.result(one.id(), counts, 0, one.staged());
    imports.move(one.id(), State.APPLIED);
    forgetFile(one);
  }

  private static Map<String, String> withoutThoseOfOneFile(
      TableType type, Map<String, String> answers) {
    Map<String, String> kept = new java.util.LinkedHashMap<>(answers);
    kept.keySet().removeAll(type.ofOneFile());
    return kept;
  }

  @Transactional
  public void undo(UUID id) {
    TableImport one = imports.lock(id).orElseThrow();
    if (one.state() == State.UNDONE) {
      return;
    }
    if (one.state() != State.APPLIED) {
      throw new ImportRefused("Only an import that was applied can be undone.");
    }
    TableType type = types.named(one.type());
    types.require(type, one.subject());
    ImportRun run = new ImportRun(id, one.subject(), rows -> {});
    Map<String, Long> counts = type.undo(run);
    access.audit(Imports.RUN, Imports.SUBJECT, id.toString(), "undone");
    problems.replace(one, run.found());
    imports.result(id, counts, 0, one.staged());
    imports.move(id, State.UNDONE);
  }

  /**
   * What is staged for an import that is over; apart from applying it, which is not made longer.
   */
  @Transactional
  public void clear(UUID id) {
    TableImport one = imports.lock(id).orElseThrow();
    if (isIn(one, State.APPLIED, State.CANCELLED, State.UNDONE)) {
      types.named(one.type()).forget(id);
    }
  }

  @Transactional
  public void cancel(UUID id, String reason) {
    TableImport one = imports.lock(id).orElseThrow();
    if (isIn(one, State.APPLIED, State.UNDONE, State.CANCELLED)) {
      return;
    }
    TableType type = types.named(one.type());
    type.forget(id);
    problems.forget(id);
    forgetFile(one);
    access.audit(Imports.RUN, Imports.SUBJECT, id.toString(), reason);
    imports.move(id, State.CANCELLED);
  }

  @Transactional
  public void queue(UUID id, State state, Map<String, String> answers) {
    TableImport one = imports.lock(id).orElseThrow();
    if (isIn(one, State.MAPPING, State.CHECKED)) {
      imports.answer(id, answers);
      imports.move(id, state);
    }
  }

  /** Back to where it can be looked at, after it could not be read. */
  @Transactional
  public void giveBack(UUID id, String sentence) {
    TableImport one = imports.lock(id).orElseThrow();
    problems.replace(
        one, java.util.List.of(new org.kith.imports.TableProblem(false, "", "", "", sentence)));
    imports.result(id, Map.of(), 1, 0);
    imports.move(id, State.CHECKED);
  }

  private void forgetFile(TableImport one) {
    if (one.file() != null) {
      files.forget(one.file());
      imports.forgetFile(one.id());
    }
  }
}
