package org.kith.figures.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.figures.FigureRefused;
import org.kith.figures.Reporting;
import org.kith.figures.domain.MappedCell.Always;
import org.kith.figures.domain.MappedCell.Holds;
import org.kith.figures.domain.MappedCell.Latest;
import org.kith.files.FileId;
import org.kith.files.Files;
import org.kith.files.StoredFile;
import org.kith.files.UploadKind;
import org.kith.files.Uploads;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Funders' workbooks: kept once, mapped cell by cell, and filled again each quarter. */
@Component
@Transactional
public class FunderSheets {
  private static final String KIND = "funder-sheet";

  private final JdbcClient database;
  private final Access access;
  private final Files files;

  FunderSheets(JdbcClient database, Access access, Files files) {
    this.database = database;
    this.access = access;
    this.files = files;
  }

  /** Keeps a workbook as it came; refuses what is none, or not safe. */
  public String add(String name, String funder, String fileName, byte[] file) {
    access.require(Reporting.MAP_CELLS);
    if (Uploads.check(file) != UploadKind.XLSX) {
      throw new FigureRefused("Choose a spreadsheet: a file whose name ends in .xlsx.");
    }
    try (FunderWorkbook workbook = FunderWorkbook.open(file)) {
      if (workbook.sheets().isEmpty()) {
        throw new FigureRefused("This workbook has no sheet that shows.");
      }
    }
    StoredFile stored = files.keep(fileName, file, KIND);
    String id = FreshId.like(Quantities.key(name));
    database
        .sql(
            """
            insert into figures.funder_sheet (area_id, id, name, funder, file, file_name)
            values (:area, :id, :name, :funder, :file, :fileName)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("name", name)
        .param("funder", funder)
        .param("file", stored.id().value())
        .param("fileName", stored.name())
        .update();
    access.audit(Reporting.MAP_CELLS, KIND, id, "workbook kept");
    return id;
  }

  /** From A to Z. */
  @Transactional(readOnly = true)
  public List<FunderSheet> all() {
    return database
        .sql("select id, name, funder, file, file_name from figures.funder_sheet order by name, id")
        .query(FunderSheets::sheet)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<FunderSheet> one(String id) {
    return database
        .sql("select id, name, funder, file, file_name from figures.funder_sheet where id = :id")
        .param("id", id)
        .query(FunderSheets::sheet)
        .optional();
  }

  /** The empty workbook, opened; to be closed. */
  @Transactional(readOnly = true)
  public FunderWorkbook workbook(FunderSheet sheet) {
    return FunderWorkbook.open(
        files
            .open(sheet.file())
            .orElseThrow(
                () -> new FigureRefused("The file “" + sheet.fileName() + "” is not here any more."))
            .content());
  }

  /** The cells that hold figures, in the order of rows. */
  @Transactional(readOnly = true)
  public List<MappedCell> cells(String workbook) {
    return database
        .sql(
            """
            select sheet, cell, statement, subject, definition, breakdown from figures.funder_cell
            where workbook = :workbook
            order by sheet, cast(regexp_replace(cell, '[A-Z]', '', 'g') as int), length(cell), cell
            """)
        .param("workbook", workbook)
        .query(FunderSheets::cell)
        .list();
  }

  /** Maps a cell; refuses one that holds a formula or a figure already. */
  public void map(String id, CellPlace place, Holds holds) {
    access.require(Reporting.MAP_CELLS);
    FunderSheet sheet = one(id).orElseThrow(FunderSheets::unknown);
    try (FunderWorkbook workbook = workbook(sheet)) {
      workbook
          .fault(place)
          .ifPresent(fault -> {
            throw new FigureRefused(fault);
          });
    }
    insert(id, place, holds);
    access.audit(Reporting.MAP_CELLS, KIND, id, "mapped " + place);
  }

  private void insert(String id, CellPlace place, Holds holds) {
    Always always = holds instanceof Always one ? one : new Always("");
    Latest latest = holds instanceof Latest one ? one : new Latest("", "", "");
    try {
      database
          .sql(
              """
              insert into figures.funder_cell (
                area_id, workbook, sheet, cell, statement, subject, definition, breakdown)
              values (:area, :workbook, :sheet, :cell, nullif(:statement, ''),
                nullif(:subject, ''), nullif(:definition, ''), :breakdown)
              """)
          .param("area", access.area().value())
          .param("workbook", id)
          .param("sheet", place.sheet())
          .param("cell", place.cell())
          .param("statement", always.statement())
          .param("subject", latest.subject())
          .param("definition", latest.definition())
          .param("breakdown", latest.breakdown())
          .update();
    } catch (DuplicateKeyException taken) {
      throw new FigureRefused(
          "The cell " + place.cell() + " holds a figure already: take that away first.");
    }
  }

  /** Takes a figure away from a cell. */
  public void unmap(String id, CellPlace place) {
    access.require(Reporting.MAP_CELLS);
    int gone =
        database
            .sql(
                """
                delete from figures.funder_cell
                where workbook = :workbook and sheet = :sheet and cell = :cell
                """)
            .param("workbook", id)
            .param("sheet", place.sheet())
            .param("cell", place.cell())
            .update();
    if (gone > 0) {
      access.audit(Reporting.MAP_CELLS, KIND, id, "no longer mapped: " + place);
    }
  }

  /** Keeps which figures a workbook was filled with just now. */
  void filled(String id, @Nullable LocalDate until, List<CellFilling> cells) {
    long filling =
        database
            .sql(
                """
                insert into figures.funder_filling (area_id, workbook, actor, until)
                values (:area, :workbook, :who, :until) returning id
                """)
            .param("area", access.area().value())
            .param("workbook", id)
            .param("who", access.who().name())
            .param("until", until)
            .query(Long.class)
            .single();
    for (CellFilling cell : cells) {
      if (cell.outcome() == CellFilling.Outcome.FILLED && cell.figure() != null) {
        database
            .sql(
                """
                insert into figures.funder_filled (area_id, filling, sheet, cell, statement)
                values (:area, :filling, :sheet, :cell, :statement)
                """)
            .param("area", access.area().value())
            .param("filling", filling)
            .param("sheet", cell.cell().place().sheet())
            .param("cell", cell.cell().place().cell())
            .param("statement", cell.figure().statement().id())
            .update();
      }
    }
    access.audit(Reporting.MAP_CELLS, KIND, id, "filled");
  }

  /** Which statement each cell held when the workbook was last filled. */
  @Transactional(readOnly = true)
  public Map<CellPlace, String> lastFilled(String id) {
    Map<CellPlace, String> filled = new LinkedHashMap<>();
    database
        .sql(
            """
            select sheet, cell, statement from figures.funder_filled
            where filling = (
              select max(f.id) from figures.funder_filling f where f.workbook = :workbook)
            """)
        .param("workbook", id)
        .query(row -> {
          filled.put(
              new CellPlace(row.getString("sheet"), row.getString("cell")),
              row.getString("statement"));
        });
    return filled;
  }

  private static FunderSheet sheet(ResultSet row, int number) throws SQLException {
    return new FunderSheet(
        row.getString("id"),
        row.getString("name"),
        row.getString("funder"),
        new FileId(row.getObject("file", UUID.class)),
        row.getString("file_name"));
  }

  private static MappedCell cell(ResultSet row, int number) throws SQLException {
    String statement = row.getString("statement");
    return new MappedCell(
        new CellPlace(row.getString("sheet"), row.getString("cell")),
        statement == null
            ? new Latest(
                row.getString("subject"), row.getString("definition"), row.getString("breakdown"))
            : new Always(statement));
  }

  private static FigureRefused unknown() {
    return new FigureRefused("There is no such workbook.");
  }
}
