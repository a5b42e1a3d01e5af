package org.kith.funding;

import org.kith.Figure;
import org.kith.TestArea;

/** An invented programme with a fund of £10,000 and two grants, as files have it. */
public final class SmallMoney {
  private SmallMoney() {}

  /** Loads it into the area. */
  public static TestArea loaded(TestArea area) {
    area.files()
        .source("report", "Final report")
        .file(
            "organisations.yaml",
            """
            - {id: council, name: Exampleton Council, sector: public, footprint: borough-wide}
            - {id: ministry, name: Ministry, sector: funder, footprint: outside}
            - {id: kitchen-group, name: Kitchen Group, sector: voluntary, footprint: north}
            - {id: garden-group, name: Garden Group, sector: voluntary, footprint: south}
            """)
        .file(
            "priorities/together.yaml",
            """
            id: together
            number: 1
            name: Together
            ambition: Everybody meets.
            summary: People meet.
            """)
        .file("projects/cooking.yaml", project("cooking", "Cooking together", "north"))
        .file("projects/growing.yaml", project("growing", "Growing food", "south"))
        .definition("cooking", "people", "People who cooked")
        .figure(Figure.of("cooks-in-report").about("cooking", "people").people(120))
        .file(
            "funding/budgets.yaml",
            """
            - {id: fund, name: Small grants, funder: ministry, year: 2020/21, priority: together}
            """)
        .file("funding/agreements.yaml", agreements(""))
        .file(
            "funding/trail.yaml",
            """
            - {id: fund-set-up, kind: budgeted, from: funder/ministry, to: budget/fund, pounds: 10000, on: 2020-04-01}
            - {id: kitchen-award, kind: awarded, from: budget/fund, to: agreement/kitchen/cooking/to-pay, pounds: 6000, on: 2020-04-02}
            - {id: kitchen-first, kind: paid, from: agreement/kitchen/cooking/to-pay, to: agreement/kitchen/cooking/held, pounds: 3000, on: 2020-04-30, instalment: 1}
            - {id: kitchen-may, kind: spent, from: agreement/kitchen/cooking/held, to: agreement/kitchen/cooking/spent, pounds: 1200.50, on: 2020-05}
            - {id: garden-award, kind: awarded, from: budget/fund, to: agreement/garden/growing/to-pay, pounds: 1000, on: 2020-04-02}
            """);
    area.load();
    return area;
  }

  /** Gives the kitchen's agreement a description in its file, which has to be loaded again. */
  public static void describe(TestArea area, String description) {
    area.files().file("funding/agreements.yaml", agreements(description));
  }

  private static String agreements(String description) {
    return """
    - id: kitchen
      kind: grant
      title: Kitchen grant
      budget: fund
      awarded-by: council
      organisation: kitchen-group
      identifier: 360G-exampleton-kitchen
      description: %s
      starts: 2020-04
      ends: 2021-03
      uses:
        - {id: cooking, for: Cooking together, project: cooking}
      milestones:
        - {reached: The kitchen is open, due: 2020-06-01}
      instalments:
        - {pounds: 3000, due: 2020-04-30}
        - {pounds: 3000, due: 2020-07-31, after-milestone: 1}
    - id: garden
      kind: grant
      title: Garden grant
      budget: fund
      awarded-by: council
      organisation: garden-group
      uses:
        - {id: growing, for: Growing food, project: growing}
    """
        .formatted(description);
  }

  private static String project(String id, String name, String locality) {
    return """
    id: %s
    name: %s
    priority: together
    localities: [%s]
    summary: People meet.
    states:
      - {state: running, from: 2020, source: report}
    """
        .formatted(id, name, locality);
  }
}
