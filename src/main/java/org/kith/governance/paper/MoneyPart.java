package org.kith.governance.paper;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.documents.Block;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.Section;
import org.kith.funding.Budget;
import org.kith.funding.Overview;
import org.kith.funding.Sum;
import org.kith.funding.Sums;
import org.kith.kernel.Amount;

/** The money as it is on the day: budgeted, committed, spent. */
final class MoneyPart implements Part {
  @Override
  public Section at(Desk desk) {
    Overview money = desk.facts().money();
    Map<Budget, Sums> budgets = new LinkedHashMap<>();
    money.lines().forEach(line -> budgets.merge(line.budget(), line.sums(), Sums::plus));
    List<Block> blocks = new ArrayList<>();
    if (budgets.isEmpty()) {
      blocks.add(desk.paragraph("money.none"));
      return desk.section("money", blocks);
    }
    Sums total = money.total();
    blocks.add(
        desk.paragraph(
            "money.total",
            budgets.size(),
            Sum.inWords(total.budgeted()),
            Sum.inWords(total.committed()),
            Sum.inWords(total.spent()),
            Sum.inWords(total.free())));
    blocks.add(
        desk.paragraph(
            "money.quarter", desk.facts().quarter().months(), Sum.inWords(spentIn(desk, money))));
    List<List<Cell>> rows = new ArrayList<>();
    budgets.forEach((budget, sums) -> rows.add(row(budget.name(), budget.year().words(), sums)));
    blocks.add(
        desk.table(
            "money.table",
            List.of("budget", "year", "budgeted#", "committed#", "spent#", "free#"),
            rows));
    return desk.section("money", blocks);
  }

  private static List<Cell> row(String name, String year, Sums sums) {
    return Desk.row(
        name,
        year,
        Sum.inWords(sums.budgeted()),
        Sum.inWords(sums.committed()),
        Sum.inWords(sums.spent()),
        Sum.inWords(sums.free()));
  }

  /** What was spent in a month that is known; the paper says that the rest is left out. */
  private static Amount spentIn(Desk desk, Overview money) {
    Amount spent = Sum.NONE.amount();
    for (Map.Entry<YearMonth, Amount> month : money.spending().months().entrySet()) {
      if (desk.facts().quarter().has(month.getKey().atDay(1))) {
        spent = spent.plus(month.getValue());
      }
    }
    return spent;
  }
}
