package org.kith.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.ActivityDetails;
import org.kith.activity.ActivityFilter;
import org.kith.activity.Aim;
import org.kith.activity.Cohorts;
import org.kith.activity.Offer;
import org.kith.activity.Planning;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.kith.activity.Spoken;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Activities: looked for in a list, and each with its sessions and cohorts. */
@Controller
class ActivitiesController {
  static final String PATH = "/team/activities";
  static final String ID = PATH + "/{id:[0-9a-f-]{36}}";
  private static final int EACH = 50;
  private static final int MOST_PAGES = 200;
  private static final int AHEAD = 30;
  private static final int PAST = 10;
  private static final int HISTORY = 20;

  private final Access access;
  private final Activities activities;
  private final Planning planning;
  private final Cohorts cohorts;
  private final Ask ask;
  private final AuditTrail trail;

  ActivitiesController(
      Access access,
      Activities activities,
      Planning planning,
      Cohorts cohorts,
      Ask ask,
      AuditTrail trail) {
    this.access = access;
    this.activities = activities;
    this.planning = planning;
    this.cohorts = cohorts;
    this.ask = ask;
    this.trail = trail;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String holder,
      @RequestParam(defaultValue = "") String aim,
      @RequestParam(defaultValue = "1") int page,
      Words words) {
    access.requireSomewhere(Activities.READ);
    if (page < 1 || page > MOST_PAGES) {
      throw new NotFound();
    }
    ActivityFilter filter = new ActivityFilter(q, holder.isEmpty() ? null : holder, aim(aim), null);
    // one more than the page has, to know whether there is another page: nothing is counted
    List<Activity> found = planning.found(filter, (page - 1) * EACH, EACH + 1);
    String address =
        PATH
            + "?q="
            + URLEncoder.encode(q, UTF_8)
            + "&holder="
            + URLEncoder.encode(holder, UTF_8)
            + "&aim="
            + aim
            + "&page=";
    return View.of(
        "activity/activities",
        new ActivitiesPage(
            words.text("activity.activities"),
            q,
            holders(holder, words),
            aims(aim, words),
            access.who().mayAnywhere(Activities.PLAN) ? PlanningTabs.of(words) : List.of(),
            ways(words),
            listing(found.subList(0, Math.min(EACH, found.size())), words),
            new Pagination(page, found.size() > EACH ? page + 1 : page, address)));
  }

  private static @Nullable Aim aim(String id) {
    if (id.isEmpty()) {
      return null;
    }
    return Arrays.stream(Aim.values())
        .filter(aim -> aim.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<Way> ways(Words words) {
    List<Way> ways = new ArrayList<>();
    if (access.who().mayAnywhere(Activities.PLAN)) {
      ways.add(new Way(words.text("activity.new"), PATH + "/new"));
    }
    return ways;
  }

  private List<Pick> holders(String chosen, Words words) {
    List<Pick> picks = new ArrayList<>();
    picks.add(new Pick("", words.text("activity.holder.any"), chosen.isEmpty()));
    ask.holders(Activities.READ)
        .forEach(one ->
            picks.add(new Pick(one.code(), one.label().in(words), one.code().equals(chosen))));
    return picks;
  }

  private static List<Pick> aims(String chosen, Words words) {
    List<Pick> picks = new ArrayList<>();
    picks.add(new Pick("", words.text("activity.aim.any"), chosen.isEmpty()));
    for (Aim aim : Aim.values()) {
      picks.add(
          new Pick(aim.id(), words.text("activity.aim." + aim.id()), aim.id().equals(chosen)));
    }
    return picks;
  }

  private Listing listing(List<Activity> some, Words words) {
    return new Listing(
        words.text("activity.activities"),
        List.of(
            words.text("activity.title"),
            words.text("activity.holder"),
            words.text("activity.aim"),
            words.text("activity.open-to")),
        some.stream()
            .map(one ->
                List.of(
                    Cell.link(one.details().title(), path(one.id())),
                    Cell.of(ask.holderName(one.holder())),
                    Cell.of(words.text("activity.aim." + one.details().aim().id())),
                    Cell.of(openTo(one.details(), words))))
            .toList(),
        words.text("activity.activities.none"));
  }

  private static Text openTo(ActivityDetails says, Words words) {
    return words.text(says.isPublic() ? "activity.open-to.all" : "activity.open-to.some");
  }

  @GetMapping(ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Activities.READ);
    Activity activity = activities.find(id).orElseThrow(NotFound::new);
    Offer offer = planning.offer(id).orElse(Offer.NONE);
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(activity.details().title()),
            List.of(crumb(words)),
            null,
            rows(activity, offer, words),
            List.of(),
            listings(activity, words),
            ways(activity, words),
            trail.of(Activities.SUBJECT, id.toString(), HISTORY)));
  }

  private List<Way> ways(Activity activity, Words words) {
    List<Way> ways = new ArrayList<>();
    Scope holder = Scope.organisation(activity.holder());
    String path = path(activity.id());
    if (access.who().may(Activities.PLAN, holder)) {
      ways.add(new Way(words.text("activity.plan-sessions"), path + "/sessions/new"));
      ways.add(new Way(words.text("activity.change"), path + "/change"));
    }
    if (access.who().may(Registrations.MANAGE, holder)) {
      ways.add(new Way(words.text("activity.register-somebody"), path + "/registrations/new"));
      ways.add(new Way(words.text("activity.cohort.new"), path + "/cohorts/new"));
    }
    return ways;
  }

  private List<SummaryRow> rows(Activity activity, Offer offer, Words words) {
    ActivityDetails says = activity.details();
    List<SummaryRow> rows = new ArrayList<>();
    if (!says.about().isEmpty()) {
      rows.add(Markup.row("activity.about", says.about(), words));
    }
    rows.add(Markup.row("activity.holder", ask.holderName(activity.holder()), words));
    rows.add(Markup.row("activity.project", ask.projectName(says.project(), words), words));
    rows.add(Markup.row("activity.aim", words.text("activity.aim." + says.aim().id()), words));
    rows.add(
        Markup.row(
            "activity.register-kind",
            words.text("activity.register-kind." + says.register().id()),
            words));
    rows.add(Markup.row("activity.venue", ask.venueName(offer.venue(), words), words));
    if (!says.place().isEmpty()) {
      rows.add(Markup.row("activity.place", says.place(), words));
    }
    rows.add(Markup.row("activity.locality", ask.localityName(says.locality(), words), words));
    rows.add(
        Markup.row(
            "activity.capacity",
            says.capacity() == null
                ? words.text("activity.capacity.none")
                : Text.english(words.number(says.capacity())),
            words));
    if (!offer.languages().isEmpty()) {
      rows.add(
          Markup.row(
              "activity.languages",
              String.join(
                  ", ", offer.languages().stream().map(code -> Spoken.name(code, words)).toList()),
              words));
    }
    rows.add(
        Markup.row(
            "activity.joining",
            words.text("activity.joining." + offer.joining().id().replace('_', '-')),
            words));
    rows.add(Markup.row("activity.open-to", openTo(says, words), words));
    return rows;
  }

  private List<Listing> listings(Activity activity, Words words) {
    List<Listing> listings = new ArrayList<>();
    listings.add(sessions("activity.sessions.ahead", planning.ahead(activity.id(), AHEAD), words));
    if (access.who().may(Registrations.MANAGE, Scope.organisation(activity.holder()))) {
      listings.add(
          new Listing(
              words.text("activity.cohorts"),
              List.of(words.text("activity.cohort.name")),
              cohorts.of(activity.id()).entrySet().stream()
                  .map(one ->
                      List.of(Cell.link(one.getValue(), CohortController.path(one.getKey()))))
                  .toList(),
              words.text("activity.cohorts.none")));
    }
    listings.add(sessions("activity.sessions.past", planning.past(activity.id(), PAST), words));
    return listings;
  }

  private static Listing sessions(String key, List<Session> some, Words words) {
    return new Listing(
        words.text(key),
        List.of(
            words.text("activity.session.when"),
            words.text("activity.session.where"),
            words.text("activity.session.state")),
        some.stream()
            .map(one ->
                List.of(
                    Cell.link(SessionShown.when(one, words).text(), SessionShown.path(one.id())),
                    Cell.of(SessionShown.where(one, words)),
                    Cell.of(SessionShown.state(one, words))))
            .toList(),
        words.text("activity.sessions.none"));
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("activity.activities"), PATH);
  }

  static Crumb crumb(Activity activity) {
    return new Crumb(Text.english(activity.details().title()), path(activity.id()));
  }
}
