package org.kith.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.programme.ProjectPlan.Takes;

/** What somebody plans beside the small programme. */
final class PlannedProgramme {
  static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  private PlannedProgramme() {}

  /** A project with everything that a plan has. */
  static ProjectPlan sewing(String name) {
    return new ProjectPlan(
        name,
        "learning",
        "evening-school",
        Period.parse("2024-03").orElseThrow(),
        Period.parse("2025").orElseThrow(),
        List.of(new Takes("college", "Lends the room")),
        List.of("north"),
        List.of(Mode.IN_PERSON),
        "Sewing for {{promise}} people.",
        "First paragraph.\n\nSecond one.",
        List.of("A register", "A short survey"));
  }

  static NewTarget atLeast(int people, String reason) {
    return new NewTarget(
        Precision.AT_LEAST.of(BigDecimal.valueOf(people), Unit.PEOPLE),
        Precision.AT_LEAST.words(),
        LocalDate.of(2024, 12, 31),
        MARCH,
        reason,
        "Programme board");
  }
}
