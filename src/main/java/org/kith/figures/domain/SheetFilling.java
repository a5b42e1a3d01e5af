package org.kith.figures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Reporting;
import org.kith.figures.SmallCount;
import org.kith.figures.Statement;
import org.kith.figures.domain.CellFilling.Outcome;
import org.kith.figures.domain.MappedCell.Always;
import org.kith.figures.domain.MappedCell.Latest;
import org.kith.kernel.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills funders' workbooks with approved figures. */
@Component
@Transactional
public class SheetFilling {
  private static final Comparator<TeamStatement> LATEST =
      Comparator.comparing(
              (TeamStatement one) -> lastDay(one.statement().period()))
          .thenComparing(one -> Objects.requireNonNullElse(one.standing().approvedAt(), Instant.MIN))
          .thenComparing(one -> one.statement().id());

  private final Access access;
  private final FunderSheets sheets;
  private final TeamStatements statements;
  private final Figures figures;

  SheetFilling(
      Access access, FunderSheets sheets, TeamStatements statements, Figures figures) {
    this.access = access;
    this.sheets = sheets;
    this.statements = statements;
    this.figures = figures;
  }

  /**
   * How a workbook is to be filled.
   *
   * @param until only figures for time up to this day, and those without a stated time; null: all
   * @param withSmall also counts of so few people that a release would hide them
   */
  public record Wanted(@Nullable LocalDate until, boolean withSmall) {}

  /** What each cell would hold. */
  @Transactional(readOnly = true)
  public List<CellFilling> preview(FunderSheet sheet, Wanted wanted) {
    try (FunderWorkbook workbook = sheets.workbook(sheet)) {
      return fillings(sheet, workbook, wanted);
    }
  }

  /** The filled workbook; what was filled with what is kept. */
  public byte[] fill(FunderSheet sheet, Wanted wanted) {
    access.require(Reporting.MAP_CELLS);
    try (FunderWorkbook workbook = sheets.workbook(sheet)) {
      List<CellFilling> cells = fillings(sheet, workbook, wanted);
      for (CellFilling cell : cells) {
        TeamStatement figure = cell.figure();
        if (cell.outcome() == Outcome.FILLED && figure != null) {
          workbook.fill(cell.cell().place(), figure.statement());
        }
      }
      sheets.filled(sheet.id(), wanted.until(), cells);
      return workbook.file();
    }
  }

  private List<CellFilling> fillings(
      FunderSheet sheet, FunderWorkbook workbook, Wanted wanted) {
    return sheets.cells(sheet.id()).stream()
        .map(cell -> filling(cell, workbook, wanted))
        .toList();
  }

  private CellFilling filling(MappedCell cell, FunderWorkbook workbook, Wanted wanted) {
    Optional<TeamStatement> figure =
        switch (cell.holds()) {
          case Always(String id) -> standing(id);
          case Latest latest -> latest(latest, wanted.until());
        };
    if (workbook.fault(cell.place()).isPresent()) {
      return new CellFilling(cell, figure.orElse(null), Outcome.NOT_FILLABLE);
    }
    return figure
        .map(found ->
            new CellFilling(
                cell,
                found,
                SmallCount.isSmall(found.statement()) && !wanted.withSmall()
                    ? Outcome.SMALL
                    : Outcome.FILLED))
        .orElseGet(() -> new CellFilling(cell, null, Outcome.NO_FIGURE));
  }

  /** The statement itself or the one that stands in its place; only if it is approved. */
  private Optional<TeamStatement> standing(String id) {
    return figures.statement(id).map(Statement::id).flatMap(statements::one);
  }

  private Optional<TeamStatement> latest(Latest latest, @Nullable LocalDate until) {
    return statements.approvedOf(latest.subject(), latest.definition()).stream()
        .filter(one -> one.statement().breakdown().toString().equals(latest.breakdown()))
        .filter(one -> says(one.statement().kind()))
        .filter(one -> until == null || isUntil(one.statement().period(), until))
        .max(LATEST);
  }

  /** Whether it says what happened, rather than what should have or had before. */
  private static boolean says(Kind kind) {
    return switch (kind) {
      case REPORTED, SURVEY, COUNTED -> true;
      case TARGET, BASELINE, PROMISE, DATE, LIST -> false;
    };
  }

  private static boolean isUntil(Period period, LocalDate until) {
    LocalDate last = period.last();
    return last == null || !last.isAfter(until);
  }

  private static LocalDate lastDay(Period period) {
    return Objects.requireNonNullElse(period.last(), LocalDate.MIN);
  }
}
