package org.kith.governance.paper;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Prose;
import org.kith.figures.ReleaseTable;
import org.kith.figures.ReleasedTable;
import org.kith.figures.Releases;
import org.kith.figures.Statement;
import org.kith.funding.Funding;
import org.kith.governance.Governance;
import org.kith.governance.LogEntry;
import org.kith.governance.LogEvent;
import org.kith.governance.domain.Days;
import org.kith.governance.domain.LogBook;
import org.kith.governance.domain.MeetingActions;
import org.kith.governance.domain.Meetings;
import org.kith.governance.paper.Facts.Move;
import org.kith.kernel.Quarter;
import org.kith.programme.Programme;
import org.kith.programme.Project;
import org.kith.programme.ProjectCard;
import org.kith.programme.Strategy;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers what a paper is drawn up from. Figures are read as a visitor sees them, for the board is
 * not inside and gets no figure that was not published; the log and the money, which are meant for
 * the board, as a system actor, so that a paper says the same whoever draws it up.
 */
@Component
class Gathering {
  private static final Set<Action> READING = Set.of(Governance.READ, Funding.READ);

  private final Access access;
  private final Figures figures;
  private final Releases releases;
  private final Programme programme;
  private final Prose prose;
  private final Words words;
  private final Funding funding;
  private final LogBook log;
  private final Meetings meetings;
  private final MeetingActions actions;
  private final PaperRows papers;
  private final Clock clock;
  private final TransactionTemplate oneMoment;

  Gathering(
      Access access,
      Figures figures,
      Releases releases,
      Programme programme,
      Prose prose,
      Messages messages,
      Funding funding,
      LogBook log,
      Meetings meetings,
      MeetingActions actions,
      PaperRows papers,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.access = access;
    this.figures = figures;
    this.releases = releases;
    this.programme = programme;
    this.prose = prose;
    this.words = messages.in(Language.ENGLISH);
    this.funding = funding;
    this.log = log;
    this.meetings = meetings;
    this.actions = actions;
    this.papers = papers;
    this.clock = clock;
    this.oneMoment = new TransactionTemplate(transactions);
    oneMoment.setReadOnly(true);
    // the actor changes, and a transaction announces who acts when it begins
    oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  Facts about(Quarter quarter) {
    Facts.Public known = as(Actor.visitor(access.area()), () -> known(quarter));
    Actor system = Actor.system("quarterly-paper", "draw-up", access.area(), READING);
    return as(system, () -> facts(quarter, known));
  }

  private Facts.Public known(Quarter quarter) {
    List<Project> projects =
        programme.projects().stream()
            .map(ProjectCard::id)
            .flatMap(id -> programme.project(id).stream())
            .toList();
    List<Statement> published =
        figures.ledger().statements().filter(one -> one.kind() != Kind.COUNTED).toList();
    Set<String> ids = published.stream().map(Statement::id).collect(Collectors.toSet());
    return new Facts.Public(
        published,
        figures.sources(),
        figures.openContradictions().stream()
            .filter(found -> ids.containsAll(found.finding().statements()))
            .toList(),
        programme.priorities("en"),
        projects,
        moves(projects, quarter),
        releases.published(),
        dashboards(quarter));
  }

  private List<ReleasedTable> dashboards(Quarter quarter) {
    return releases.published().stream()
        .filter(release -> release.table().equals(ReleaseTable.SAVED_DASHBOARDS))
        .filter(release -> release.publishedOn() != null && quarter.has(release.publishedOn()))
        .flatMap(release -> releases.released(release.id()).stream())
        .toList();
  }

  private List<Move> moves(List<Project> projects, Quarter quarter) {
    List<Move> moves =
        projects.stream()
            .flatMap(project ->
                project.phases().stream()
                    .filter(phase -> quarter.has(phase.from()))
                    .map(phase -> new Move(project.name(), phase.state(), phase.note())))
            .toList();
    List<String> notes = prose.plain(moves.stream().map(Move::note).toList(), words);
    return IntStream.range(0, moves.size())
        .mapToObj(i -> new Move(moves.get(i).project(), moves.get(i).state(), notes.get(i)))
        .toList();
  }

  private Facts facts(Quarter quarter, Facts.Public known) {
    List<LogEntry> entries = log.all();
    Map<UUID, List<LogEvent>> ratings =
        entries.stream()
            .map(LogEntry::id)
            .collect(Collectors.toMap(Function.identity(), log::history));
    return new Facts(
        quarter,
        Days.today(clock),
        programme.strategy().map(Strategy::name).orElse(""),
        known,
        funding.overview(),
        entries,
        ratings,
        meetings.all(),
        actions.all(),
        papers.before(quarter).orElse(null));
  }

  private <T> T as(Actor actor, Supplier<T> reading) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(oneMoment.execute(status -> reading.get())));
  }
}
