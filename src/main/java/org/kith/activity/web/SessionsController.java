package org.kith.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.activity.Activities;
import org.kith.activity.DeviceRegisters;
import org.kith.activity.Register;
import org.kith.activity.RegisterKind;
import org.kith.activity.Registers;
import org.kith.activity.Session;
import org.kith.activity.Standing;
import org.kith.people.Monitoring;
import org.kith.people.PersonName;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.Values;
import org.kith.ui.forms.WholeNumberField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sessions and their registers, as they are kept in a hall: on a phone, in a hurry. */
@Controller
class SessionsController {
  static final String PATH = "/team/sessions";
  private static final String ID = PATH + "/{id:[0-9a-f-]{36}}";

  static final Field<Optional<String>> GIVEN =
      TextField.of("given", "activity.walk-in.given").atMost(60).optional();
  static final Field<Optional<String>> FAMILY =
      TextField.of("family", "activity.walk-in.family").atMost(60).optional();
  static final Field<Optional<Integer>> COUNTED =
      WholeNumberField.of("counted", "activity.counted").between(0, 10_000).wide(4).optional();

  private static final int DAYS_BACK = 21;
  private static final int DAYS_AHEAD = 14;

  /** A list that somebody reads; who looks for another goes by its activity. */
  private static final int MOST = 50;

  private static final Set<Session.State> EVERY_STATE = EnumSet.allOf(Session.State.class);
  private static final int FREE_LINES = 12;
  private static final int BLANK_SLIPS = 4;

  private final Access access;
  private final Activities activities;
  private final Registers registers;
  private final DeviceRegisters devices;
  private final KeptRegisters kept;
  private final Clock clock;

  SessionsController(
      Access access,
      Activities activities,
      Registers registers,
      DeviceRegisters devices,
      KeptRegisters kept,
      Clock clock) {
    this.access = access;
    this.activities = activities;
    this.registers = registers;
    this.devices = devices;
    this.kept = kept;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View all(Words words) {
    access.requireSomewhere(Activities.READ);
    LocalDate today = LocalDate.now(clock.withZone(Session.CLOCK));
    List<Session> ofToday = first(today, today, EVERY_STATE);
    List<Session> open =
        first(today.minusDays(DAYS_BACK), today.minusDays(1), Set.of(Session.State.PLANNED));
    List<Session> coming = first(today.plusDays(1), today.plusDays(DAYS_AHEAD), EVERY_STATE);
    return View.of(
        "activity/sessions",
        new SessionsPage(
            words.text("activity.sessions"),
            lines(shown(ofToday), false, words),
            lines(shown(open), true, words),
            lines(shown(coming), true, words),
            Stream.of(ofToday, open, coming).anyMatch(some -> some.size() > MOST)
                ? words.text("activity.sessions.more", MOST)
                : null,
            access.who().mayAnywhere(Activities.PLAN),
            access.who().mayAnywhere(Registers.KEEP) ? access.who().name() : null));
  }

  /** One more than is shown, to know whether there are more: nothing is counted. */
  private List<Session> first(LocalDate from, LocalDate to, Set<Session.State> states) {
    return activities.between(from, to, states, MOST + 1);
  }

  private static List<Session> shown(List<Session> sessions) {
    return sessions.subList(0, Math.min(MOST, sessions.size()));
  }

  private static List<SessionLine> lines(List<Session> sessions, boolean withDay, Words words) {
    return sessions.stream().map(session -> SessionLine.of(session, withDay, words)).toList();
  }

  @GetMapping(ID)
  View one(@PathVariable UUID id, Form form) {
    return page(existing(id), form);
  }

  /** Keeps the ticks, and adds who was typed in; the register stays open. */
  @PostMapping(ID + "/save")
  View save(@PathVariable UUID id, Form form) {
    mark(existing(id), form);
    return form.posted(List.of(GIVEN, FAMILY))
        .save(
            () -> {
              walkIn(id, form);
              return path(id) + "#walk-in";
            },
            again -> shown(existing(id), again));
  }

  @PostMapping(ID + "/done")
  View done(@PathVariable UUID id, Form form) {
    mark(existing(id), form);
    return form.posted(List.of(GIVEN, FAMILY, COUNTED))
        .changing(() -> stored(existing(id), form.words()))
        .save(
            () -> {
              walkIn(id, form);
              registers.complete(id, form.version(), form.get(COUNTED).orElse(null));
              return View.done(path(id), "activity.completed.done");
            },
            again -> shown(existing(id), again));
  }

  /** The form's own mark is the new person's: a second click adds nobody twice. */
  private void walkIn(UUID id, Form form) {
    form.get(GIVEN)
        .ifPresent(given ->
            registers.walkIn(
                id,
                UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8)),
                given,
                form.get(FAMILY).orElse("")));
  }

  @GetMapping(ID + "/sheet")
  View sheet(@PathVariable UUID id, Words words) {
    Register register = existing(id);
    return View.of(
        "activity/sheet",
        new SheetPage(
            words.text("activity.sheet", register.session().title()),
            List.of(crumb(words)),
            SessionLine.of(register.session(), true, words),
            register.lines().stream().map(Register.Line::person).map(PersonName::brief).toList(),
            FREE_LINES));
  }

  /**
   * What was ticked or unticked since the form was opened, and what was chosen where two did not
   * agree; of others a form of ours says nothing.
   */
  private void mark(Register register, Form form) {
    Values sent = form.values();
    Set<UUID> was = Set.copyOf(ids(sent.texts("was")));
    Set<UUID> here = new HashSet<>(ids(sent.texts("here")));
    Set<UUID> said = new HashSet<>();
    for (UUID person : ids(sent.texts("asked"))) {
      String chosen = sent.text("choose-" + person);
      if (!chosen.isEmpty()) {
        said.add(person);
        here.remove(person);
        if (chosen.equals("here")) {
          here.add(person);
        }
      } else if (was.contains(person) != here.contains(person)) {
        said.add(person);
      }
    }
    if (!said.isEmpty()) {
      registers.mark(register.session().id(), said, here);
    }
  }

  private static List<UUID> ids(List<String> written) {
    return written.stream()
        .filter(id -> id.matches("[0-9a-f-]{36}"))
        .map(UUID::fromString)
        .toList();
  }

  private View page(Register register, Form form) {
    return shown(register, stored(register, form.words()));
  }

  private static Form stored(Register register, Words words) {
    return Form.blank(words)
        .with(COUNTED, Optional.ofNullable(register.session().counted()))
        .withVersion(register.session().version());
  }

  private View.Shown shown(Register register, Form form) {
    Session session = register.session();
    Words words = form.words();
    Standing standing = devices.standing(session.id());
    Map<String, String> names = kept.names(standing);
    Form fresh = form.hasErrors() ? form : form.withVersion(session.version());
    return View.of(
        "activity/register",
        new RegisterPage(
            Text.english(session.title()),
            List.of(crumb(words)),
            SessionLine.of(session, true, words),
            session.id(),
            path(session.id()),
            register.lines().stream()
                .map(line ->
                    new RegisterPage.Line(
                        line.person().id(),
                        line.person().full(),
                        line.isHere(),
                        line.before() == 0 ? null : words.text("activity.before", line.before()),
                        standing.isDisputed(line.person().id())
                            ? KeptRegisters.voices(standing.of(line.person().id()), names, words)
                            : List.of()))
                .toList(),
            register.here(),
            register.activity().details().register() == RegisterKind.NAMED,
            session.state() == Session.State.CANCELLED,
            session.state() == Session.State.HELD
                ? words.text(
                    "activity.complete",
                    register.here(),
                    session.counted() == null ? 0 : session.counted())
                : null,
            standing.isCountDisputed()
                ? KeptRegisters.voices(standing.counts(), names, words)
                : List.of(),
            access.who().name(),
            kept.ring(session.holder()),
            access.who().mayAnywhere(Monitoring.ASK) ? slips(register) : null,
            fresh,
            fresh.show(GIVEN),
            fresh.show(FAMILY),
            fresh.show(COUNTED)));
  }

  /** Those on the list, and some without a number for those who come in. */
  private static String slips(Register register) {
    return register.lines().stream()
        .map(line -> "&record=" + line.person().id())
        .collect(Collectors.joining("", "/team/people/slips?blank=" + BLANK_SLIPS, ""));
  }

  private Register existing(UUID id) {
    access.requireSomewhere(Registers.KEEP);
    return registers.register(id).orElseThrow(NotFound::new);
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("activity.sessions"), PATH);
  }
}
