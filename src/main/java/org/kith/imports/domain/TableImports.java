package org.kith.imports.domain;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.files.FileId;
import org.kith.files.Files;
import org.kith.imports.ImportRefused;
import org.kith.imports.Imports;
import org.kith.imports.Subject;
import org.kith.imports.TableImport;
import org.kith.imports.TableImport.State;
import org.kith.imports.TablePlan;
import org.kith.imports.TableProblem;
import org.kith.imports.TableType;
import org.kith.imports.tables.TableFile;
import org.kith.imports.tables.TextAsSent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class TableImports implements Imports {
  /** What takes no longer than somebody waits for a page, in bytes of the file and in rows. */
  private static final long SMALL_FILE = 400_000;

  private static final long FEW_ROWS = 20_000;
  private static final int ALL = 10_000;
  private static final long TELL_EVERY = 1_000_000_000;

  private final StoredImports imports;
  private final StoredProblems problems;
  private final TableTypes types;
  private final Steps steps;
  private final Progress progress;
  private final Files files;
  private final Access access;
  private final Clock clock;
  private final TransactionTemplate transaction;

  TableImports(
      StoredImports imports,
      StoredProblems problems,
      TableTypes types,
      Steps steps,
      Progress progress,
      Files files,
      Access access,
      Clock clock,
      TransactionTemplate transaction) {
    this.imports = imports;
    this.problems = problems;
    this.types = types;
    this.steps = steps;
    this.progress = progress;
    this.files = files;
    this.access = access;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Override
  public Map<String, List<Subject>> subjects() {
    access.requireSomewhere(RUN);
    return transaction.execute(status -> types.subjects());
  }

  @Override
  public UUID begin(String type, String subject, String fileName, byte[] bytes) {
    Subject about = transaction.execute(status -> allowed(type, subject));
    byte[] kept = TextAsSent.inUtf8(bytes);
    TableFile file = TableFile.of(fileName, kept);
    String shape =
        transaction.execute(status -> types.named(type).plan(file, about, Map.of()).shape());
    UUID id = UUID.randomUUID();
    transaction.executeWithoutResult(status -> {
      FileId stored = files.keep(fileName, kept, "import", about.holder()).id();
      add(id, type, about, stored, fileName, shape);
    });
    return id;
  }

  /** What somebody else's organisation runs is as if it were not there. */
  private Subject allowed(String type, String subject) {
    access.requireSomewhere(RUN);
    return types.subjects().getOrDefault(type, List.of()).stream()
        .filter(one -> one.id().equals(subject))
        .findFirst()
        .orElseThrow(() ->
            new ImportRefused(
                "There is nothing called “%s” that you can import for.".formatted(subject)));
  }

  private void add(
      UUID id,
      String type,
      Subject about,
      @org.jspecify.annotations.Nullable FileId file,
      String fileName,
      String shape) {
    imports.add(
        new TableImport(
            id,
            type,
            about,
            file,
            fileName.length() > 200 ? fileName.substring(0, 200) : fileName,
            shape,
            imports.remembered(about.holder(), type, shape),
            State.MAPPING,
            Map.of(),
            0,
            0,
            access.who().name(),
            clock.instant()));
    access.audit(RUN, SUBJECT, id.toString(), "sent in");
  }

  @Override
  public Optional<TableImport> find(UUID id) {
    access.requireSomewhere(RUN);
    return transaction.execute(status -> imports.find(id));
  }

  @Override
  public List<TableImport> latest(int most) {
    access.requireSomewhere(RUN);
    return transaction.execute(status -> imports.latest(most));
  }

  @Override
  public TablePlan plan(UUID id, Map<String, String> answers) {
    TableImport one = existing(id);
    TableType type = types.named(one.type());
    Map<String, String> known = new LinkedHashMap<>(one.answers());
    known.putAll(answers);
    TableFile file = file(one);
    return transaction.execute(status -> type.plan(file, one.subject(), known));
  }

  private TableImport existing(UUID id) {
    access.requireSomewhere(RUN);
    TableImport one =
        find(id).orElseThrow(() -> new ImportRefused("This import is no longer there."));
    access.require(RUN, Scope.organisation(one.subject().holder()));
    return one;
  }

  private TableFile file(TableImport one) {
    if (one.file() == null) {
      throw new ImportRefused("The file of this import is no longer kept: send it in again.");
    }
    FileId id = one.file();
    byte[] bytes =
        transaction.execute(status -> files.open(id)).map(opened -> opened.content()).orElse(null);
    if (bytes == null) {
      throw new ImportRefused("The file of this import is no longer there: send it in again.");
    }
    return TableFile.of(one.fileName(), bytes);
  }

  private boolean isSmall(TableImport one) {
    FileId id = one.file();
    return id == null
        || transaction
            .execute(status -> files.find(id))
            .filter(f -> f.size() > SMALL_FILE)
            .isEmpty();
  }

  @Override
  public void check(UUID id, Map<String, String> answers) {
    TableImport one = existing(id);
    progress.begin(one);
    if (isSmall(one)) {
      checkNow(one, answers);
    } else {
      steps.queue(id, State.CHECKING, answers);
    }
  }

  void checkNow(TableImport one, Map<String, String> answers) {
    steps.check(one.id(), answers, file(one), telling(one));
  }

  @Override
  public List<TableProblem> problems(UUID id, int most) {
    existing(id);
    return transaction.execute(status -> problems.of(id, most));
  }

  @Override
  public long rowsRead(UUID id) {
    existing(id);
    Long rows = transaction.execute(status -> progress.rows(id));
    return rows == null ? 0 : rows;
  }

  @Override
  public void apply(UUID id) {
    TableImport one = existing(id);
    progress.begin(one);
    if (one.staged() <= FEW_ROWS) {
      if (!applyNow(one)) {
        throw new ImportRefused(
            "Something was changed since this was checked: look at it again. Nothing was added.");
      }
    } else {
      steps.queue(id, State.APPLYING, one.answers());
    }
  }

  /** Whether nothing had changed since it was checked, so that it is applied now. */
  boolean applyNow(TableImport one) {
    boolean isApplied = steps.apply(one.id(), () -> file(one), telling(one));
    if (isApplied) {
      steps.clear(one.id());
    }
    return isApplied;
  }

  @Override
  public void cancel(UUID id) {
    TableImport one = existing(id);
    if (one.isRunning()) {
      transaction.executeWithoutResult(status -> progress.cancel(id));
    } else {
      steps.cancel(id, "given up");
    }
  }

  @Override
  public void undo(UUID id) {
    existing(id);
    steps.undo(id);
  }

  @Override
  public Loaded load(
      String type,
      String subject,
      String fileName,
      TableFile file,
      Map<String, String> answers,
      boolean isApplied,
      LongConsumer watching) {
    Subject about = transaction.execute(status -> allowed(type, subject));
    TablePlan first = transaction.execute(status -> types.named(type).plan(file, about, answers));
    UUID id = UUID.randomUUID();
    transaction.executeWithoutResult(status -> add(id, type, about, null, fileName, first.shape()));
    Map<String, String> known = new LinkedHashMap<>(existing(id).answers());
    known.putAll(answers);
    TablePlan plan = transaction.execute(status -> types.named(type).plan(file, about, known));
    if (!plan.open().isEmpty()) {
      steps.cancel(id, "not enough was said");
      throw new ImportRefused(
          "This file leaves open: %s. Say it with --answer, such as --answer order=day-first."
              .formatted(String.join(", ", plan.open())));
    }
    if (isApplied) {
      steps.load(id, plan.answers(), file, watching);
    } else {
      steps.check(id, plan.answers(), file, watching);
    }
    Loaded loaded = new Loaded(existing(id), problems(id, ALL));
    if (loaded.one().state() == State.APPLIED) {
      steps.clear(id);
    } else {
      steps.cancel(id, "checked only");
    }
    return loaded;
  }

  /** Tells every second how far it is, and stops where it was cancelled meanwhile. */
  private LongConsumer telling(TableImport one) {
    long[] last = {System.nanoTime() - TELL_EVERY};
    return rows -> {
      long now = System.nanoTime();
      if (now - last[0] > TELL_EVERY) {
        last[0] = now;
        if (!progress.tell(one, rows)) {
          throw new Cancelled();
        }
      }
    };
  }
}
