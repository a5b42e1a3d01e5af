package org.kith.programme.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.figures.AgreedFigures;
import org.kith.figures.Definitions;
import org.kith.figures.Figures;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.imports.EditedFields;
import org.kith.kernel.Amount;
import org.kith.programme.NewTarget;
import org.kith.programme.OutputFigures;
import org.kith.programme.OutputThere;
import org.kith.programme.OutputWasPromised;
import org.kith.programme.Project.Output;
import org.kith.programme.Targets;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.NotFound;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AgreedTargets implements Targets {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final int LONGEST_KEY = 60;

  private final ProjectEdits edits;
  private final Definitions definitions;
  private final EditedFields files;
  private final Figures figures;
  private final AgreedFigures agreed;
  private final InsertedFigures inserted;
  private final Access access;
  private final Words words;
  private final Clock clock;

  AgreedTargets(
      ProjectEdits edits,
      Definitions definitions,
      EditedFields files,
      Figures figures,
      AgreedFigures agreed,
      InsertedFigures inserted,
      Access access,
      Messages messages,
      Clock clock) {
    this.agreed = agreed;
    this.words = messages.in(Language.ENGLISH);
    this.edits = edits;
    this.definitions = definitions;
    this.files = files;
    this.figures = figures;
    this.inserted = inserted;
    this.access = access;
    this.clock = clock.withZone(HERE);
  }

  @Override
  @Transactional
  public String addOutput(String project, String label) {
    access.require(TARGET, Scope.project(project));
    String definition = added(project, label);
    access.audit(TARGET, StoredPlans.PROJECT, project, "output added: " + definition);
    return definition;
  }

  @Override
  @Transactional
  public void removeOutput(String project, String definition) {
    access.require(TARGET, Scope.project(project));
    edits.edit(project, entry -> entry.withOutputs(without(definition, entry.outputs())));
    access.audit(TARGET, StoredPlans.PROJECT, project, "output taken away: " + definition);
  }

  @Override
  @Transactional
  public void agree(String project, String definition, int seen, NewTarget target) {
    access.require(TARGET, Scope.project(project));
    boolean isRevision = agreed(project, definition, seen, target);
    access.audit(TARGET, StoredPlans.PROJECT, project, reason(isRevision, definition, target));
  }

  private String added(String project, String label) {
    String definition = Slug.of(label, LONGEST_KEY);
    if (definition.isEmpty()) {
      throw new OutputThere(label);
    }
    edits.edit(
        project,
        entry -> {
          if (entry.outputs().stream().anyMatch(one -> one.definition().equals(definition))) {
            throw new OutputThere(label);
          }
          return entry.withOutputs(
              Stream.concat(
                      entry.outputs().stream(), Stream.of(new Output(definition, label, List.of())))
                  .toList());
        });
    Quantity quantity = new Quantity(new Subject(StoredPlans.PROJECT, project), definition);
    if (definitions.define(quantity, label, Prominence.MAIN)) {
      files.created(
          "definition",
          project + "/" + definition,
          Map.of(
              "subject", project,
              "definition", definition,
              "label", label,
              "prominence", Prominence.MAIN.id()));
    }
    return definition;
  }

  private boolean agreed(String project, String definition, int seen, NewTarget target) {
    inserted.check(target.reason());
    boolean isPublished = edits.lock(project).isPublished();
    List<Statement> ledger = figures.about(new Subject(StoredPlans.PROJECT, project));
    edits.edit(
        project,
        entry ->
            entry.withOutputs(
                replaced(
                    entry.outputs(),
                    definition,
                    output -> {
                      OutputFigures now =
                          OutputFigures.all(project, List.of(output), ledger).getFirst();
                      return new Output(
                          definition,
                          output.label(),
                          history(now).agreed(seen, target, LocalDate.now(clock)));
                    })));
    Quantity quantity = new Quantity(new Subject(StoredPlans.PROJECT, project), definition);
    agreed.target(
        OutputFigures.ownId(quantity, TargetHistory.figure(seen + 1)),
        quantity,
        target.amount(),
        target.words(),
        words.plain(
            "programme.target.agreed.section", target.agreedBy(), words.date(target.agreedOn())),
        note(target),
        isPublished);
    return seen > 0;
  }

  /** By when, and why; a reason with figures put in can be read on the project's page alone. */
  private String note(NewTarget target) {
    LocalDate due = target.due();
    return Stream.of(
            due == null ? "" : words.plain("programme.target.agreed.due", words.date(due)),
            target.reason().contains("{{") ? "" : target.reason())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  static TargetHistory history(OutputFigures output) {
    Statement target = output.target();
    Amount holds = target == null ? null : target.amount();
    return new TargetHistory(output.output().targets(), output.unit(), holds);
  }

  private static List<Output> replaced(
      List<Output> outputs, String definition, UnaryOperator<Output> change) {
    if (outputs.stream().noneMatch(output -> output.definition().equals(definition))) {
      throw new NotFound();
    }
    return outputs.stream()
        .map(output -> output.definition().equals(definition) ? change.apply(output) : output)
        .toList();
  }

  private static List<Output> without(String definition, List<Output> outputs) {
    List<Output> fewer = new ArrayList<>(outputs);
    Output output =
        outputs.stream()
            .filter(one -> one.definition().equals(definition))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!output.targets().isEmpty()) {
      throw new OutputWasPromised();
    }
    fewer.remove(output);
    return fewer;
  }

  private static String reason(boolean isRevision, String definition, NewTarget target) {
    return (isRevision ? "target re-profiled: " : "target set: ")
        + definition
        + (target.reason().isEmpty() ? "" : " – " + target.reason());
  }
}
