package org.kith.imports.domain;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Job;
import org.kith.access.Scope;
import org.kith.imports.Imports;
import org.kith.imports.TableImport;
import org.kith.imports.TableImport.State;
import org.kith.imports.TableType;
import org.kith.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks and applies what is too large to wait for, as whoever asked for it and with no more rights
 * than it takes; and lets go of what nobody came back to. Stopped anywhere, it begins that step
 * again.
 */
@Component
class RunImports implements Job {
  private static final int DAYS_KEPT = 7;

  private final StoredImports imports;
  private final TableImports tables;
  private final TableTypes types;
  private final Steps steps;
  private final Progress progress;
  private final Access access;
  private final TransactionTemplate transaction;
  private final Set<Action> needs;

  RunImports(
      StoredImports imports,
      TableImports tables,
      TableTypes types,
      Steps steps,
      Progress progress,
      Access access,
      TransactionTemplate transaction,
      ObjectProvider<TableType> all) {
    this.imports = imports;
    this.tables = tables;
    this.types = types;
    this.steps = steps;
    this.progress = progress;
    this.access = access;
    this.transaction = transaction;
    this.needs = all.stream().flatMap(type -> type.needs().stream()).collect(Collectors.toSet());
  }

  @Override
  public String name() {
    return "run-imports";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public Set<Action> actions() {
    Set<Action> actions = new java.util.LinkedHashSet<>(needs);
    actions.add(Imports.RUN);
    return Set.copyOf(actions);
  }

  @Override
  public void run() {
    List<TableImport> waiting = transaction.execute(status -> imports.running());
    waiting.forEach(this::asWhoAsked);
    List<TableImport> left = transaction.execute(status -> imports.leftLying(DAYS_KEPT));
    left.forEach(one -> steps.cancel(one.id(), "nobody came back to it"));
  }

  private void asWhoAsked(TableImport one) {
    Set<Scope> holder = Set.of(Scope.organisation(one.subject().holder()));
    Map<Action, Set<Scope>> grants = new LinkedHashMap<>();
    grants.put(Imports.RUN, holder);
    types.named(one.type()).needs().forEach(action -> grants.put(action, holder));
    Actor actor = Actor.person(one.askedBy(), access.area(), grants);
    ActingAs.<Boolean, RuntimeException>actingAs(
        actor,
        () -> {
          go(one);
          return true;
        });
  }

  private void go(TableImport one) {
    try {
      if (Boolean.TRUE.equals(transaction.execute(status -> progress.isCancelled(one.id())))) {
        throw new Cancelled();
      }
      if (one.state() == State.CHECKING) {
        tables.checkNow(one, one.answers());
      } else {
        tables.applyNow(one);
      }
    } catch (Cancelled stopped) {
      steps.cancel(one.id(), "stopped");
    } catch (Refusal refused) {
      steps.giveBack(one.id(), refused.sentence());
    }
  }
}
