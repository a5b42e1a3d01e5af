package org.kith.programme.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.figures.DateWords;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.figures.SubjectNames;
import org.kith.programme.FollowUp;
import org.kith.programme.FollowUps;
import org.kith.programme.Programme;
import org.kith.programme.Recommendation;
import org.kith.programme.web.FollowUpsPage.Row;
import org.kith.programme.web.TeamHubPage.Followed;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Tab;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations and promises, and how they stand. */
@Component
class FollowedUp {
  private final Programme programme;
  private final Figures figures;
  private final FollowUps followUps;
  private final List<SubjectNames> subjects;
  private final Texts texts;
  private final KeptUntilChanged<Integer> kept;

  FollowedUp(
      Programme programme,
      Figures figures,
      FollowUps followUps,
      List<SubjectNames> subjects,
      Texts texts,
      Access access) {
    this.kept = KeptUntilChanged.ofRecords(access);
    this.subjects = subjects;
    this.programme = programme;
    this.figures = figures;
    this.followUps = followUps;
    this.texts = texts;
  }

  /** The page that lists one kind. */
  FollowUpsPage page(FollowUp.Kind kind, boolean mayAdd, Words words) {
    Map<String, List<FollowUp>> notes = followUps.all(kind);
    Map<String, SubjectName> names = names();
    List<Row> rows =
        all(kind).stream()
            .sorted(Comparator.comparing(one -> standing(notes, one.id()).isSettled()))
            .map(one -> row(one, notes.getOrDefault(one.id(), List.of()), names, words))
            .toList();
    return new FollowUpsPage(
        words.text("programme.team." + kind.id() + "s"),
        words.text("programme.team." + kind.id() + "s.said"),
        List.of(TeamPaths.programme(words)),
        tabs(words),
        rows,
        mayAdd);
  }

  Optional<Followable> find(FollowUp.Kind kind, String id) {
    return all(kind).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The recommendations and promises about a project. */
  List<Followed> about(String project, List<Statement> ledger, Words words) {
    List<Followable> about = new ArrayList<>(recommended(programme.recommendationsFor(project)));
    about.addAll(promised(ledger.stream()));
    Map<String, List<FollowUp>> recommendations = followUps.all(FollowUp.Kind.RECOMMENDATION);
    Map<String, List<FollowUp>> promises = followUps.all(FollowUp.Kind.PROMISE);
    return about.stream()
        .map(one ->
            new Followed(
                Text.english(one.text()),
                one.path(),
                status(
                    standing(
                        one.kind() == FollowUp.Kind.PROMISE ? promises : recommendations, one.id()),
                    words)))
        .toList();
  }

  /** The pages of the programme's team, with how much is open on each. */
  List<Tab> tabs(Words words) {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(Tab.of(words.text("programme.team"), TeamPaths.PROGRAMME));
    for (FollowUp.Kind kind : FollowUp.Kind.values()) {
      int open = kept.of(kind, () -> open(kind));
      tabs.add(
          new Tab(words.text("programme.team." + kind.id() + "s"), Followable.list(kind), open));
    }
    return tabs;
  }

  private int open(FollowUp.Kind kind) {
    Map<String, List<FollowUp>> notes = followUps.all(kind);
    return (int) ids(kind).filter(id -> !standing(notes, id).isSettled()).count();
  }

  static Status status(FollowUp.State state, Words words) {
    return new Status(
        words.text("programme.follow-up." + state.id()),
        switch (state) {
          case OPEN -> Status.Colour.BLUE;
          case ACCEPTED, IN_PROGRESS -> Status.Colour.TEAL;
          case DONE, KEPT -> Status.Colour.GREEN;
          case NOT_TAKEN_UP -> Status.Colour.GREY;
          case NOT_KEPT -> Status.Colour.RED;
        });
  }

  private Stream<String> ids(FollowUp.Kind kind) {
    return switch (kind) {
      case RECOMMENDATION -> programme.recommendations().stream().map(Recommendation::id);
      case PROMISE -> promises().map(Statement::id);
    };
  }

  private List<Followable> all(FollowUp.Kind kind) {
    return switch (kind) {
      case RECOMMENDATION -> recommended(programme.recommendations());
      case PROMISE -> promised(promises());
    };
  }

  private Stream<Statement> promises() {
    return figures.ofKind(Kind.PROMISE).stream();
  }

  private List<Followable> recommended(List<Recommendation> recommendations) {
    List<Text> plain =
        texts.plainEnglish(recommendations.stream().map(Recommendation::text).toList());
    List<Followable> all = new ArrayList<>();
    for (int i = 0; i < recommendations.size(); i++) {
      Recommendation one = recommendations.get(i);
      all.add(
          new Followable(
              FollowUp.Kind.RECOMMENDATION,
              one.id(),
              plain.get(i).text(),
              one.subject(),
              one.owner(),
              one.due(),
              one.source(),
              one.section()));
    }
    return all;
  }

  private List<Followable> promised(Stream<Statement> statements) {
    return statements
        .filter(one -> one.kind() == Kind.PROMISE)
        .map(one ->
            new Followable(
                FollowUp.Kind.PROMISE,
                one.id(),
                one.label() + ": " + ShownValue.of(one, texts.english()).withUnit(),
                one.subject().id(),
                null,
                one.period(),
                one.source(),
                one.section()))
        .toList();
  }

  /** How subjects are called, by id. */
  @Transactional(readOnly = true)
  public Map<String, SubjectName> names() {
    return subjects.stream()
        .flatMap(owner -> owner.subjects().stream())
        .collect(Collectors.toMap(name -> name.subject().id(), Function.identity(), (a, b) -> a));
  }

  private static Row row(
      Followable one, List<FollowUp> notes, Map<String, SubjectName> names, Words words) {
    SubjectName about = names.get(one.subject());
    return new Row(
        Text.english(one.text()),
        one.path(),
        Text.english(about == null ? one.subject() : about.name()),
        one.owner() == null ? null : Text.english(one.owner().name()),
        DateWords.of(one.due(), words),
        status(FollowUp.standing(notes), words),
        notes.isEmpty() ? null : notes.getLast().note());
  }

  private static FollowUp.State standing(Map<String, List<FollowUp>> notes, String id) {
    return FollowUp.standing(notes.getOrDefault(id, List.of()));
  }
}
