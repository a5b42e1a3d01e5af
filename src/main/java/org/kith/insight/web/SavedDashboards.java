package org.kith.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.activity.Session;
import org.kith.figures.Breakdown;
import org.kith.figures.Completeness;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.ReleaseTable;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.SubjectNames;
import org.kith.insight.DashboardSubject;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.insight.ReachAnswer;
import org.kith.insight.Reached;
import org.kith.insight.SavedView;
import org.kith.insight.SavedViews;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Quarter;
import org.kith.kernel.Unit;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.springframework.stereotype.Component;

/**
 * What saved dashboards count of people, as a table that can be released: the release hides what is
 * small, and is what papers and the public are shown of a dashboard. Where some sessions were only
 * counted, those on named registers stand here, because their number is exact.
 */
@Component
class SavedDashboards implements ReleaseTable {
  private final SavedViews views;
  private final Reach reach;
  private final ValueNames names;
  private final List<SubjectNames> subjects;
  private final org.kith.ui.Words wording;
  private final Clock clock;

  SavedDashboards(
      SavedViews views,
      Reach reach,
      ValueNames names,
      List<SubjectNames> subjects,
      Messages messages,
      Clock clock) {
    this.views = views;
    this.reach = reach;
    this.names = names;
    this.subjects = subjects;
    this.wording = messages.in(Language.ENGLISH);
    this.clock = clock;
  }

  @Override
  public String id() {
    return SAVED_DASHBOARDS;
  }

  @Override
  public String title() {
    return "Saved dashboards";
  }

  @Override
  public String shows() {
    return "Different people who came, for each saved dashboard of that time, by quarter and by what is known of them.";
  }

  @Override
  public Content fill(Period period) {
    List<List<Entry>> rows = new ArrayList<>();
    LocalDate today = LocalDate.now(clock.withZone(Session.CLOCK));
    for (SavedView view : views.all()) {
      DashboardRequest asked = DashboardRequest.of(view, ended(view, period, today));
      if (lies(asked, period)) {
        rows.addAll(new Lines(view.name(), asked).all());
      }
    }
    return new Content(
        List.of("Dashboard", "Told apart by", "Part", "When", "Different people"), rows);
  }

  /** A view that goes on ends with the period. */
  private static LocalDate ended(SavedView view, Period period, LocalDate today) {
    LocalDate last = period.last();
    return last != null && view.to().isEmpty() && last.isBefore(today) ? last : today;
  }

  private static boolean lies(DashboardRequest asked, Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    boolean hasBegun = asked.from().compareTo(asked.to()) <= 0;
    return hasBegun
        && (first == null
            || last == null
            || !(asked.from().first().isBefore(first) || asked.to().first().isAfter(last)));
  }

  /** The lines of one dashboard. */
  private final class Lines {
    private final String name;
    private final DashboardRequest asked;
    private final ReachAnswer total;
    private final boolean isExact;

    Lines(String name, DashboardRequest asked) {
      this.name = name;
      this.asked = asked;
      total = reach.count(asked.question(asked.to()));
      isExact = total.total().isExact();
    }

    List<List<Entry>> all() {
      List<List<Entry>> lines = new ArrayList<>();
      if (total.total().people() == 0) {
        return lines;
      }
      lines.add(line("", "", asked.from(), asked.to(), Map.of(), total.total()));
      ReachTable quarters = table(Dimension.QUARTER);
      for (ReachAnswer.Cell cell : quarters.cells()) {
        Quarter quarter = Quarter.parse(cell.values().getFirst()).orElseThrow();
        lines.add(
            line(
                called(Dimension.QUARTER),
                ValueNames.quarter(quarter, wording),
                quarter,
                quarter,
                Map.of(),
                cell.reached()));
      }
      DashboardPictures.WHO.stream()
          .filter(dimension -> !narrowed().containsKey(dimension.slug()))
          .forEach(dimension -> {
            ReachTable table = table(dimension);
            for (ReachAnswer.Cell cell : table.cells()) {
              String value = cell.values().getFirst();
              lines.add(
                  line(
                      called(dimension),
                      table.name(0, value),
                      asked.from(),
                      asked.to(),
                      Map.of(dimension.slug(), value),
                      cell.reached()));
            }
          });
      return lines;
    }

    private ReachTable table(Dimension dimension) {
      return new ReachTable(reach.count(asked.question(asked.to(), dimension)), names, wording);
    }

    private List<Entry> line(
        String by, String part, Quarter from, Quarter to, Map<String, String> of, Reached reached) {
      Period period = new Period(from.first(), to.last(), from.first() + "/" + to.last());
      return List.of(
          new Words(name),
          new Words(by),
          new Words(part),
          new Words(
              from.equals(to)
                  ? ValueNames.quarter(from, wording)
                  : wording.plain(
                      "insight.period",
                      ValueNames.quarter(from, wording),
                      ValueNames.quarter(to, wording))),
          new Stated(statement(period, of, reached.people()), wording.number(reached.people())));
    }

    private Statement statement(Period period, Map<String, String> of, long people) {
      Map<String, String> parts = new TreeMap<>(narrowed());
      parts.putAll(of);
      return new Statement(
          "dashboard",
          new Quantity(subject(), isExact ? "participants" : "participants-on-registers"),
          "Different people who took part",
          Prominence.DETAIL,
          Kind.COUNTED,
          new Statement.Of(Amount.exactly(people, Unit.PEOPLE)),
          "",
          period,
          new Breakdown(parts),
          null,
          Completeness.UNSTATED,
          "",
          "",
          "",
          "");
    }

    /** People of one locality are a part of the programme's. */
    private Map<String, String> narrowed() {
      DashboardSubject of = asked.subject();
      return of.kind() == DashboardSubject.Kind.LOCALITY
          ? Map.of(Dimension.LOCALITY.slug(), of.id())
          : Map.of();
    }

    private Subject subject() {
      DashboardSubject of = asked.subject();
      return switch (of.kind()) {
        case PROGRAMME, LOCALITY -> programme();
        case PRIORITY, PROJECT, PARTNER -> new Subject(of.kind().id(), of.id());
      };
    }
  }

  private String called(Dimension dimension) {
    return wording.plain("insight.dimension." + dimension.slug());
  }

  /** As the ledger knows it, so that a release of the ledger is compared with one of dashboards. */
  private Subject programme() {
    return subjects.stream()
        .flatMap(owner -> owner.subjects().stream())
        .map(one -> one.subject())
        .filter(one -> one.kind().equals("programme"))
        .findFirst()
        .orElse(new Subject("programme", "programme"));
  }
}
