package org.kith.imports.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.imports.TableImport;
import org.kith.imports.TableImport.State;
import org.kith.imports.TableProblem;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.Way;

/** The pages on which imports are listed and looked at. */
final class ImportPages {
  static final int SHOWN = 100;
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private ImportPages() {}

  static View list(List<TableImport> imports, Map<String, String> names, Words words) {
    Listing listing =
        new Listing(
            words.text("imports.list"),
            List.of(
                words.text("imports.file"),
                words.text("imports.about"),
                words.text("imports.asked"),
                words.text("imports.who"),
                words.text("imports.state")),
            imports.stream()
                .map(one ->
                    List.of(
                        Cell.link(one.fileName(), path(one)),
                        Cell.of(one.subject().name()),
                        Cell.of(asked(one, words)),
                        Cell.of(names.getOrDefault(one.askedBy(), one.askedBy())),
                        Cell.of(status(one, words))))
                .toList(),
            words.text("imports.none"));
    return View.of(
        "ui/list",
        new ListPage(
            words.text("imports.title"),
            words.text("imports.say"),
            List.of(),
            List.of(new Way(words.text("imports.new"), ImportsController.PATH + "/new")),
            List.of(listing)));
  }

  static String path(TableImport one) {
    return ImportsController.PATH + "/" + one.id();
  }

  private static Text asked(TableImport one, Words words) {
    LocalDateTime at = LocalDateTime.ofInstant(one.askedAt(), HERE);
    return words.text(
        "imports.at",
        words.date(at.toLocalDate()),
        at.toLocalTime().withNano(0).toString().substring(0, 5));
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("imports.title"), ImportsController.PATH);
  }

  private static Status status(TableImport one, Words words) {
    String key = "imports.state." + one.state().id();
    return switch (one.state()) {
      case MAPPING -> new Status(words.text(key), Status.Colour.BLUE);
      case CHECKING, APPLYING -> new Status(words.text(key), Status.Colour.TEAL);
      case CHECKED ->
          one.problems() > 0
              ? new Status(words.text("imports.state.problems"), Status.Colour.AMBER)
              : new Status(words.text(key), Status.Colour.BLUE);
      case APPLIED -> new Status(words.text(key), Status.Colour.GREEN);
      case UNDONE, CANCELLED -> new Status(words.text(key), Status.Colour.GREY);
    };
  }

  /**
   * @param who whoever sent it in
   * @param rows how many were read of one that is running
   */
  static View one(
      TableImport one,
      String who,
      List<TableProblem> found,
      long rows,
      boolean isWatched,
      List<HistoryEntry> history,
      Words words) {
    List<TableProblem> problems = found.stream().filter(problem -> !problem.isNote()).toList();
    List<TableProblem> notes = found.stream().filter(TableProblem::isNote).toList();
    return View.of(
        "imports/import",
        new ImportPage(
            Text.english(one.fileName()),
            List.of(crumb(words)),
            status(one, words),
            said(one, rows, words),
            one.state() == State.CHECKED && one.problems() > 0,
            rows(one, who, words),
            listing("imports.problems", problems, words),
            listing("imports.notes", notes, words),
            found.isEmpty()
                ? null
                : new Way(words.text("imports.all-problems"), path(one) + "/problems.csv"),
            presses(one, words),
            ways(one, isWatched, words),
            history));
  }

  private static @Nullable Text said(TableImport one, long rows, Words words) {
    return switch (one.state()) {
      case MAPPING -> words.text("imports.said.mapping");
      case CHECKING -> words.text("imports.said.checking", rows);
      case APPLYING -> words.text("imports.said.applying", rows);
      case CHECKED ->
          one.problems() > 0
              ? words.text("imports.said.problems", one.problems())
              : words.text("imports.said.ready");
      case APPLIED -> words.text("imports.said.applied");
      case UNDONE -> words.text("imports.said.undone");
      case CANCELLED -> words.text("imports.said.cancelled");
    };
  }

  private static List<SummaryRow> rows(TableImport one, String who, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("imports.about", one.subject().name(), words));
    rows.add(
        Markup.row(
            "imports.sent", words.text("imports.sent.by", who, asked(one, words).text()), words));
    if (one.problems() > 0) {
      return rows; // counts of what could be read would only look like the whole
    }
    one.counts()
        .forEach((key, count) ->
            rows.add(
                SummaryRow.of(
                    words.text(one.state() == State.CHECKED ? key + ".will" : key),
                    words.show(new Text(words.number(count), words.language())))));
    return rows;
  }

  private static @Nullable Listing listing(String key, List<TableProblem> problems, Words words) {
    if (problems.isEmpty()) {
      return null;
    }
    return new Listing(
        words.text(key, problems.size()),
        List.of(words.text("imports.where"), words.text("imports.what")),
        problems.stream()
            .limit(SHOWN)
            .map(problem -> List.of(Cell.of(where(problem, words)), Cell.of(problem.sentence())))
            .toList(),
        words.text("imports.none"));
  }

  private static Text where(TableProblem problem, Words words) {
    return problem.where().isEmpty() ? words.text("imports.whole") : Text.english(problem.where());
  }

  private static List<ImportPage.Press> presses(TableImport one, Words words) {
    List<ImportPage.Press> presses = new ArrayList<>();
    if (one.isReady()) {
      presses.add(press(one, "apply", "", words));
    }
    if (one.state() == State.MAPPING || one.state() == State.CHECKED) {
      presses.add(press(one, "cancel", "secondary", words));
    }
    if (one.isRunning()) {
      presses.add(press(one, "stop", "secondary", words));
    }
    if (one.state() == State.APPLIED) {
      presses.add(press(one, "undo", "warning", words));
    }
    return presses;
  }

  private static ImportPage.Press press(TableImport one, String what, String kind, Words words) {
    String way = what.equals("stop") ? "cancel" : what;
    return new ImportPage.Press(path(one) + "/" + way, words.text("imports." + what), kind);
  }

  private static List<Way> ways(TableImport one, boolean isWatched, Words words) {
    List<Way> ways = new ArrayList<>();
    if (one.state() == State.MAPPING || one.state() == State.CHECKED) {
      ways.add(new Way(words.text("imports.columns"), path(one) + "/columns"));
    }
    if (one.isRunning()) {
      ways.add(new Way(words.text("imports.look-again"), path(one)));
      if (!isWatched) {
        ways.add(new Way(words.text("imports.watch"), path(one) + "?watch=on"));
      }
    }
    if (one.state() == State.CHECKED && one.problems() > 0
        || !one.isRunning() && one.file() == null) {
      ways.add(new Way(words.text("imports.another"), ImportsController.PATH + "/new"));
    }
    return ways;
  }
}
