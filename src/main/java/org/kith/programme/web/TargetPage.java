package org.kith.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.figures.DateWords;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.programme.OutputFigures;
import org.kith.programme.PlannedProject;
import org.kith.programme.Project.Target;
import org.kith.programme.web.OutputTable.StatedValue;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * The history of an output's targets, and the form that adds to it.
 *
 * @param actual what happened, as each source states it
 * @param mayAgree whether the form is offered
 * @param mayRemove whether the output can be taken away
 */
public record TargetPage(
    Text title,
    List<Crumb> crumbs,
    String path,
    List<StatedValue> actual,
    List<Agreed> history,
    Form form,
    List<ShownField> fields,
    boolean mayAgree,
    boolean mayRemove)
    implements Page {

  /**
   * A target, the original first.
   *
   * @param value null where its statement is gone
   * @param agreedOn null where no document says
   * @param due null where none was agreed
   * @param attainment how far it was reached; null where that cannot be told
   * @param holds whether it is the one that counts now
   */
  public record Agreed(
      int revision,
      @Nullable StatedValue value,
      @Nullable String agreedOn,
      Text agreedBy,
      Text reason,
      @Nullable String due,
      @Nullable Text attainment,
      boolean holds) {}

  static TargetPage of(PlannedProject project, OutputFigures output, Form form, boolean mayAgree) {
    Words words = form.words();
    return new TargetPage(
        Text.english(output.label()),
        List.of(
            TeamPaths.programme(words), TeamPaths.project(project.id(), project.project().name())),
        TeamPaths.output(project.id(), output.output().definition()),
        output.actual().stream().map(one -> value(one, words)).toList(),
        history(output, words),
        form,
        form.show(TargetFields.of(output).all()),
        mayAgree,
        mayAgree && output.output().targets().isEmpty());
  }

  private static List<Agreed> history(OutputFigures output, Words words) {
    List<Target> targets = output.output().targets();
    List<Agreed> history = new ArrayList<>();
    for (Target target : targets) {
      Statement promised = output.promised(target);
      history.add(
          new Agreed(
              target.revision(),
              promised == null ? null : value(promised, words),
              DateWords.of(target.agreedOn(), words),
              Text.english(target.agreedBy()),
              Text.english(target.reason()),
              due(target, promised, words),
              promised == null ? null : AttainedWords.of(output, promised, words),
              target.equals(targets.getLast())));
    }
    return history;
  }

  private static @Nullable String due(Target target, @Nullable Statement promised, Words words) {
    if (target.own() != null) {
      return target.own().due() == null ? null : words.date(target.own().due());
    }
    return promised == null ? null : DateWords.of(promised.period(), words);
  }

  static StatedValue value(Statement statement, Words words) {
    return new StatedValue(
        OutputFigures.isOwn(statement) ? null : "/figures/" + statement.id(),
        new Text(ShownValue.of(statement, words).withUnit(), words.language()),
        false);
  }

  public boolean isRevision() {
    return !history.isEmpty();
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
