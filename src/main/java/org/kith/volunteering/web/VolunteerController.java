package org.kith.volunteering.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.training.Learning;
import org.kith.training.Place;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.kith.volunteering.HoursEntry;
import org.kith.volunteering.Missing;
import org.kith.volunteering.Pair;
import org.kith.volunteering.Stage;
import org.kith.volunteering.Vetting;
import org.kith.volunteering.Vettings;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerCare;
import org.kith.volunteering.VolunteerHours;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.Volunteers;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One volunteer: how far they have come, what is missing, and all that was noted. */
@Controller
class VolunteerController {
  private final Access access;
  private final Volunteers volunteers;
  private final VolunteerRoles roles;
  private final Vettings vettings;
  private final VolunteerHours hours;
  private final VolunteerCare care;
  private final Learning learning;
  private final People people;
  private final AuditTrail trail;
  private final Today today;

  VolunteerController(
      Access access,
      Volunteers volunteers,
      VolunteerRoles roles,
      Vettings vettings,
      VolunteerHours hours,
      VolunteerCare care,
      Learning learning,
      People people,
      AuditTrail trail,
      Today today) {
    this.access = access;
    this.volunteers = volunteers;
    this.roles = roles;
    this.vettings = vettings;
    this.hours = hours;
    this.care = care;
    this.learning = learning;
    this.people = people;
    this.trail = trail;
    this.today = today;
  }

  @GetMapping(VolunteersController.PATH + VolunteersController.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Volunteers.READ);
    Volunteer volunteer = volunteers.find(id).orElseThrow(NotFound::new);
    List<Pair> pairs = care.pairs(id);
    Set<UUID> records = new HashSet<>(pairs.stream().map(Pair::with).toList());
    records.add(volunteer.record());
    Map<UUID, PersonName> names = people.names(records);
    boolean mayManage = access.who().may(Volunteers.MANAGE, Scope.organisation(volunteer.holder()));
    boolean isMatched =
        !pairs.isEmpty()
            || roles.find(volunteer.role()).filter(role -> role.details().isMatched()).isPresent();
    List<Listing> listings =
        new ArrayList<>(
            List.of(
                checks(vettings.of(volunteer.record()), words),
                training(learning.of(volunteer.record()), words)));
    if (isMatched) {
      listings.add(pairs(pairs, names, mayManage, words));
    }
    listings.add(hours(hours.of(id), mayManage, words));
    listings.add(reviews(id, words));
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(Show.name(names, volunteer.record(), words)),
            List.of(VolunteersController.crumb(words)),
            Show.stage(volunteer.stage(), words),
            rows(volunteer, words),
            List.of(),
            listings,
            ways(volunteer, mayManage, isMatched, words),
            trail.of(Volunteers.SUBJECT, id.toString(), VolunteersController.HISTORY)));
  }

  private List<SummaryRow> rows(Volunteer volunteer, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("volunteering.role", volunteer.title(), words));
    rows.add(Markup.row("volunteering.since", words.date(volunteer.since()), words));
    if (volunteer.reason() != null) {
      rows.add(
          Markup.row(
              "volunteering.reason",
              words.text("volunteering.reason." + Show.key(volunteer.reason())),
              words));
    }
    if (!volunteer.exitWords().isEmpty()) {
      rows.add(Markup.row("volunteering.exit-words", volunteer.exitWords(), words));
    }
    if (volunteer.stage() != Stage.LEFT) {
      Missing missing = volunteers.missing(volunteer, today.day());
      rows.add(
          Markup.row(
              "volunteering.missing",
              missing.isNothing()
                  ? words.plain("volunteering.missing.nothing")
                  : String.join("\n", missing.each()),
              words));
    }
    return rows;
  }

  private List<Way> ways(Volunteer volunteer, boolean mayManage, boolean isMatched, Words words) {
    List<Way> ways = new ArrayList<>();
    String path = VolunteersController.path(volunteer.id());
    boolean isHere = volunteer.stage() != Stage.LEFT;
    if (mayManage && isHere) {
      ways.add(new Way(words.text("volunteering.step"), path + "/step"));
    }
    if (isHere && access.who().may(Vettings.VET, Scope.organisation(volunteer.holder()))) {
      ways.add(new Way(words.text("volunteering.check.new"), path + "/check"));
    }
    if (mayManage) {
      boolean wasActive = volunteer.stage().compareTo(Stage.ACTIVE) >= 0;
      if (wasActive) {
        ways.add(new Way(words.text("volunteering.hours.new"), path + "/hours"));
      }
      if (wasActive && isHere) {
        ways.add(new Way(words.text("volunteering.link"), path + "/link"));
      }
      if (isMatched && volunteer.stage() == Stage.ACTIVE) {
        ways.add(new Way(words.text("volunteering.pair.new"), path + "/match"));
      }
      if (isHere) {
        ways.add(new Way(words.text("volunteering.review.new"), path + "/review"));
        ways.add(new Way(words.text("volunteering.leave"), path + "/leave"));
      }
    }
    return ways;
  }

  private static Listing checks(List<Vetting> vettings, Words words) {
    return new Listing(
        words.text("volunteering.checks"),
        List.of(
            words.text("volunteering.check.level"),
            words.text("volunteering.check.decision"),
            words.text("volunteering.check.decided"),
            words.text("volunteering.check.expires"),
            words.text("volunteering.check.reference")),
        vettings.stream()
            .map(one ->
                List.of(
                    Cell.of(words.text("volunteering.level." + Show.key(one.level()))),
                    Cell.of(
                        words.text(
                            one.isCleared()
                                ? "volunteering.check.cleared"
                                : "volunteering.check.refused")),
                    Cell.of(words.date(one.decidedOn())),
                    day(one.expiresOn(), "volunteering.check.expires.never", words),
                    one.reference().isEmpty()
                        ? Cell.of(words.text("volunteering.check.reference.none"))
                        : Cell.of(one.reference())))
            .toList(),
        words.text("volunteering.checks.none"));
  }

  private Listing training(List<Place> places, Words words) {
    LocalDate day = today.day();
    return new Listing(
        words.text("volunteering.training"),
        List.of(
            words.text("volunteering.training.course"),
            words.text("volunteering.training.result"),
            words.text("volunteering.training.until")),
        places.stream()
            .map(one ->
                List.of(
                    Cell.link(one.title(), "/team/training/places/" + one.id()),
                    Cell.of(
                        words.text(
                            one.completedOn() == null
                                ? "volunteering.training.open"
                                : one.holdsOn(day)
                                    ? "volunteering.training.holds"
                                    : "volunteering.training.over")),
                    day(one.validUntil(), "volunteering.training.until.none", words)))
            .toList(),
        words.text("volunteering.training.none"));
  }

  private static Listing pairs(
      List<Pair> pairs, Map<UUID, PersonName> names, boolean mayManage, Words words) {
    return new Listing(
        words.text("volunteering.pairs"),
        List.of(
            words.text("volunteering.pair.with"),
            words.text("volunteering.pair.from"),
            words.text("volunteering.pair.until")),
        pairs.stream()
            .map(one ->
                List.of(
                    mayManage && one.ends() == null
                        ? Cell.link(
                            Show.name(names, one.with(), words),
                            VolunteersController.path(one.volunteer()) + "/pairs/" + one.id())
                        : Cell.of(Show.name(names, one.with(), words)),
                    Cell.of(words.date(one.starts())),
                    day(one.ends(), "volunteering.pair.goes-on", words)))
            .toList(),
        words.text("volunteering.pairs.none"));
  }

  private static Listing hours(List<HoursEntry> entries, boolean mayManage, Words words) {
    return new Listing(
        words.text("volunteering.hours"),
        List.of(
            words.text("volunteering.hours.when"),
            words.text("volunteering.hours.length"),
            words.text("volunteering.hours.told")),
        entries.stream()
            .map(one ->
                List.of(
                    mayManage ? Cell.link(when(one, words), back(one)) : Cell.of(when(one, words)),
                    Cell.of(Show.hours(one.minutes(), words)),
                    Cell.of(
                        words.text(
                            one.toldByThemselves()
                                ? "volunteering.hours.told.link"
                                : "volunteering.hours.told.team"))))
            .toList(),
        words.text("volunteering.hours.none"));
  }

  private static String back(HoursEntry entry) {
    return VolunteersController.PATH + "/hours/" + entry.id();
  }

  private static String when(HoursEntry entry, Words words) {
    return entry.isMonth() ? words.month(YearMonth.from(entry.first())) : words.date(entry.first());
  }

  private Listing reviews(UUID volunteer, Words words) {
    return new Listing(
        words.text("volunteering.reviews"),
        List.of(
            words.text("volunteering.review.on"),
            words.text("volunteering.review.goes"),
            words.text("volunteering.review.next")),
        care.reviews(volunteer).stream()
            .map(one ->
                List.of(
                    Cell.of(words.date(one.on())),
                    Cell.of(one.goes()),
                    day(one.next(), "volunteering.review.next.none", words)))
            .toList(),
        words.text("volunteering.reviews.none"));
  }

  private static Cell day(@Nullable LocalDate day, String without, Words words) {
    return day == null ? Cell.of(words.text(without)) : Cell.of(words.date(day));
  }
}
