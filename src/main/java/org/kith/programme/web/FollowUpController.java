package org.kith.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.figures.DateWords;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.SubjectName;
import org.kith.programme.FollowUp;
import org.kith.programme.FollowUps;
import org.kith.programme.web.OutputTable.StatedValue;
import org.kith.programme.web.ProjectPage.Fact;
import org.kith.programme.web.ProjectPage.Linked;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.TimelineEntry;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What became of recommendations and promises. */
@Controller
class FollowUpController {
  private static final String LIST = "/team/{list:recommendations|promises}";
  private static final String ONE = LIST + "/{id}";
  private static final TextField NOTE =
      TextField.lines("note", "programme.follow-up.note").atMost(2000);
  private static final int HISTORY = 30;

  private final FollowedUp followedUp;
  private final FollowUps followUps;
  private final Figures figures;
  private final Accounts accounts;
  private final AuditTrail trail;
  private final Access access;
  private final Inside inside;

  FollowUpController(
      FollowedUp followedUp,
      FollowUps followUps,
      Figures figures,
      Accounts accounts,
      AuditTrail trail,
      Access access,
      Inside inside) {
    this.followedUp = followedUp;
    this.followUps = followUps;
    this.figures = figures;
    this.accounts = accounts;
    this.trail = trail;
    this.access = access;
    this.inside = inside;
  }

  @GetMapping(LIST)
  @Transactional(readOnly = true)
  View all(@PathVariable String list, Words words) {
    inside.require();
    FollowUp.Kind kind = kind(list);
    boolean mayAdd = kind == FollowUp.Kind.RECOMMENDATION && access.who().may(FollowUps.FOLLOW_UP);
    return View.of("programme/team-follow-ups", followedUp.page(kind, mayAdd, words));
  }

  @GetMapping(ONE)
  @Transactional(readOnly = true)
  View one(@PathVariable String list, @PathVariable String id, Words words) {
    inside.require();
    Followable one = found(list, id);
    return page(one, stored(one, words));
  }

  @PostMapping(ONE)
  View note(@PathVariable String list, @PathVariable String id, Form form) {
    Followable one = found(list, id);
    access.require(FollowUps.FOLLOW_UP, scopes(one));
    ChoiceField<FollowUp.State> state = state(one.kind());
    return form.posted(fields(one.kind()))
        .changing(() -> stored(one, form.words()))
        .save(
            () -> {
              followUps.note(one.kind(), id, form.version(), form.get(state), form.get(NOTE));
              return View.done(one.path(), "programme.follow-up.noted.done");
            },
            again -> page(one, again));
  }

  private Form stored(Followable one, Words words) {
    return Form.blank(words).withVersion(followUps.of(one.kind(), one.id()).size());
  }

  private View.Shown page(Followable one, Form form) {
    Words words = form.words();
    List<FollowUp> notes = followUps.of(one.kind(), one.id());
    return View.of(
        "programme/team-follow-up",
        new FollowUpPage(
            words.text("programme." + one.kind().id()),
            List.of(
                TeamPaths.programme(words),
                new Crumb(
                    words.text("programme.team." + one.kind().id() + "s"),
                    Followable.list(one.kind()))),
            Text.english(one.text()),
            FollowedUp.status(FollowUp.standing(notes), words),
            facts(one, words),
            reported(one, words),
            timeline(notes, words),
            form,
            form.show(fields(one.kind())),
            one.path(),
            access.who().may(FollowUps.FOLLOW_UP, scopes(one)),
            trail.of(one.kind().id(), List.of(one.id()), HISTORY)));
  }

  private List<Fact> facts(Followable one, Words words) {
    List<Fact> facts = new ArrayList<>();
    SubjectName about = followedUp.names().get(one.subject());
    if (about != null) {
      String kind = about.subject().kind();
      fact(
          facts,
          words.text("programme.follow-up.about"),
          Text.english(about.name()),
          kind.equals("project") || kind.equals("priority")
              ? (kind.equals("project") ? TeamPaths.PROJECTS : TeamPaths.PRIORITIES)
                  + "/"
                  + one.subject()
              : null);
    }
    if (one.owner() != null) {
      fact(
          facts,
          words.text("programme.recommendations.owner"),
          Text.english(one.owner().name()),
          null);
    }
    String due = DateWords.of(one.due(), words);
    if (due != null) {
      fact(facts, words.text("programme.recommendations.due"), Text.english(due), null);
    }
    figures.sources().stream()
        .filter(source -> source.id().equals(one.source()))
        .findFirst()
        .ifPresent(source ->
            fact(
                facts,
                words.text("programme.follow-up.source"),
                Text.english(
                    one.section().isEmpty()
                        ? source.title()
                        : source.title() + ", " + one.section()),
                one.kind() == FollowUp.Kind.PROMISE ? "/figures/" + one.id() : null));
    return facts;
  }

  private static void fact(List<Fact> facts, Text key, Text value, @Nullable String path) {
    facts.add(new Fact(key, List.of(new Linked(value, path))));
  }

  /** What sources say of the quantity that was promised. */
  private List<StatedValue> reported(Followable one, Words words) {
    return one.kind() == FollowUp.Kind.RECOMMENDATION
        ? List.of()
        : figures
            .statement(one.id())
            .map(promise -> figures.of(promise.quantity()))
            .orElse(List.of())
            .stream()
            .filter(statement -> statement.kind() == Kind.REPORTED)
            .map(statement -> TargetPage.value(statement, words))
            .distinct()
            .toList();
  }

  private List<TimelineEntry> timeline(List<FollowUp> notes, Words words) {
    Map<String, String> names =
        accounts.names(notes.stream().map(FollowUp::by).distinct().toList());
    return notes.stream()
        .map(note -> {
          Status status = FollowedUp.status(note.state(), words);
          return new TimelineEntry(
              words.plain(
                  "programme.follow-up.by",
                  words.date(note.at().atZone(StateController.HERE).toLocalDate()),
                  names.getOrDefault(note.by(), note.by())),
              status.text(),
              status.colour().code(),
              Text.english(note.note()));
        })
        .toList();
  }

  private static Scope[] scopes(Followable one) {
    Scope project = Scope.project(one.subject());
    return one.owner() == null
        ? new Scope[] {project}
        : new Scope[] {project, Scope.organisation(one.owner().id())};
  }

  private static List<Field<?>> fields(FollowUp.Kind kind) {
    return List.of(state(kind), NOTE);
  }

  private static ChoiceField<FollowUp.State> state(FollowUp.Kind kind) {
    return ChoiceField.of(
        "state",
        "programme." + kind.id() + ".state",
        kind.states().stream()
            .map(state ->
                new Choice<>(state, state.id(), Label.key("programme.follow-up." + state.id())))
            .toList());
  }

  private Followable found(String list, String id) {
    return followedUp.find(kind(list), id).orElseThrow(NotFound::new);
  }

  private static FollowUp.Kind kind(String list) {
    return list.equals("promises") ? FollowUp.Kind.PROMISE : FollowUp.Kind.RECOMMENDATION;
  }
}
