package org.kith.statistics.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Exchanges among counts that any equations link, by integer programming: M. Fischetti and J. J.
 * Salazar-González, "Models and algorithms for the 2-dimensional cell suppression problem in
 * statistical disclosure control", Mathematical Programming 84 (1999), and "Solving the cell
 * suppression problem on tabular data with linear constraints", Management Science 47 (2001). What
 * to hide besides is the cheapest perturbation of a linear programme, as there.
 */
final class LinkedExchanges implements Exchanges {
  private static final double ROUNDING = 1e-6;

  private final Equations equations;
  private final long least;
  private final long unlimited;

  /** With what an attacker knows of every hidden count before reading any. */
  LinkedExchanges(Equations equations, long least) {
    this.equations = equations;
    this.least = least;
    long sum = 0;
    for (int count = 0; count < equations.size(); count++) {
      sum += equations.value(count);
    }
    // far beyond any bound that sums of these counts can set
    this.unlimited = 4 * sum + 1_000;
  }

  @Override
  public long most(int count, boolean up, BitSet hidden, long enough) {
    if (!hidden.get(count)) {
      return 0;
    }
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Integer, Variable> changes = new HashMap<>();
    hidden.stream()
        .forEach(other ->
            changes.put(
                other,
                model
                    .newVariable("x" + other)
                    .lower(-couldLose(other))
                    .upper(unlimited)
                    .integer(true)));
    Variable asked = Objects.requireNonNull(changes.get(count));
    asked.weight(1).lower(-Math.min(enough, couldLose(count))).upper(Math.min(enough, unlimited));
    balance(model, other -> changes.containsKey(other) ? List.of(changes.get(other)) : List.of());
    Optimisation.Result result = up ? model.maximise() : model.minimise();
    if (!result.getState().isFeasible()) {
      throw new IllegalStateException("the true counts do not fit: " + result.getState());
    }
    double change = result.doubleValue(model.indexOf(asked));
    long most = (long) Math.floor((up ? change : -change) + ROUNDING);
    return most >= unlimited ? enough : most;
  }

  @Override
  public @Nullable BitSet cheapest(
      int count, boolean up, long amount, BitSet hidden, double[] costs) {
    if (!up && couldLose(count) < amount) {
      return null;
    }
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Integer, List<Variable>> changes = new HashMap<>();
    for (int other = 0; other < equations.size(); other++) {
      double cost = hidden.get(other) ? SafetyCosts.STEP : cost(other, costs);
      if (other == count) {
        changes.put(other, List.of(fixed(model, up ? amount : 0), fixed(model, up ? 0 : amount)));
      } else if (cost < Double.POSITIVE_INFINITY) {
        Variable gains = model.newVariable("+" + other).lower(0).upper(unlimited).weight(cost);
        Variable loses =
            model.newVariable("-" + other).lower(0).upper(couldLose(other)).weight(cost);
        changes.put(other, List.of(gains, loses));
      }
    }
    balance(model, other -> changes.getOrDefault(other, List.of()));
    Optimisation.Result result = model.minimise();
    return result.getState().isFeasible() ? changed(model, result, changes) : null;
  }

  private static Variable fixed(ExpressionsBasedModel model, long value) {
    return model.newVariable("v" + model.countVariables()).lower(value).upper(value);
  }

  /** What one count of a sum gains, others of it lose; the first variable adds, a second takes. */
  private void balance(ExpressionsBasedModel model, IntFunction<List<Variable>> changes) {
    for (Map<Integer, Integer> sum : equations.sums()) {
      Map<Variable, Integer> terms = new HashMap<>();
      sum.forEach((count, times) -> {
        int sign = times;
        for (Variable change : changes.apply(count)) {
          terms.put(change, sign);
          sign = -sign;
        }
      });
      if (!terms.isEmpty()) {
        Expression line = model.newExpression("e" + model.countExpressions()).level(0);
        terms.forEach(line::set);
      }
    }
  }

  private static BitSet changed(
      ExpressionsBasedModel model,
      Optimisation.Result result,
      Map<Integer, List<Variable>> changes) {
    BitSet changed = new BitSet();
    changes.forEach((count, both) -> {
      double gained = result.doubleValue(model.indexOf(both.getFirst()));
      double lost = result.doubleValue(model.indexOf(both.getLast()));
      changed.set(count, Math.abs(gained - lost) > ROUNDING);
    });
    return changed;
  }

  @Override
  public boolean isQuick() {
    return false;
  }

  private double cost(int count, double[] costs) {
    return equations.mayBeHidden(count) ? costs[count] : Double.POSITIVE_INFINITY;
  }

  private long couldLose(int count) {
    return Math.max(0, equations.value(count) - (equations.mayBeHidden(count) ? least : 0));
  }
}
