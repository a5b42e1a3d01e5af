package org.kith.welcome.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kith.access.Today;
import org.kith.ui.Crumb;
import org.kith.ui.FormLost;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.records.SaidPage;
import org.kith.ui.records.Way;
import org.kith.welcome.ClosedDay;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.kith.welcome.Snapshots;
import org.kith.welcome.domain.PlaceLinks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A coordinator says that the place is closed today, and tells its months, by the place's own link.
 */
@Controller
class OursController {
  private static final String PATH = Paths.OURS + "/{token}";
  private static final String OPEN = PATH + "/open";
  private static final String MONTH = PATH + "/months" + Paths.MONTH;

  private final PlaceLinks links;
  private final Places places;
  private final Snapshots snapshots;
  private final OnTheDay days;
  private final TodayForm todays;
  private final MonthForm months;
  private final Today today;

  OursController(
      PlaceLinks links,
      Places places,
      Snapshots snapshots,
      OnTheDay days,
      TodayForm todays,
      MonthForm months,
      Today today) {
    this.links = links;
    this.places = places;
    this.snapshots = snapshots;
    this.days = days;
    this.todays = todays;
    this.months = months;
    this.today = today;
  }

  @GetMapping(PATH)
  View ask(@PathVariable String token, Words words) {
    return read(token, words, place -> page(token, place, TodayForm.blank(words)));
  }

  @PostMapping(PATH)
  View closedToday(@PathVariable String token, Form form) {
    return send(
        token,
        place ->
            todays.tell(place, form, PlaceLinks.path(token), again -> page(token, place, again)));
  }

  @PostMapping(OPEN)
  View openAfterAll(@PathVariable String token, Form form) {
    return send(
        token,
        place ->
            form.posted(List.of())
                .save(
                    () -> {
                      todays.openAfterAll(place);
                      return View.done(PlaceLinks.path(token), "welcome.closed.back.done");
                    },
                    again -> page(token, place, again)));
  }

  @GetMapping(MONTH)
  View askMonth(@PathVariable String token, @PathVariable YearMonth month, Words words) {
    return read(token, words, place -> months.ask(place, month, at(token, place, month), words));
  }

  @PostMapping(MONTH)
  View tellMonth(@PathVariable String token, @PathVariable YearMonth month, Form form) {
    return send(token, place -> months.tell(place, month, at(token, place, month), form));
  }

  private static MonthForm.At at(String token, Place place, YearMonth month) {
    String path = PlaceLinks.path(token);
    return new MonthForm.At(
        path + "/months/" + month,
        path,
        true,
        List.of(new Crumb(Text.english(place.details().name()), path)));
  }

  private View.Shown page(String token, Place place, Form form) {
    Words words = form.words();
    List<ClosedDay> notices = todays.notices(place);
    boolean isOpen = place.isOpen() && !place.details().on(today.day().getDayOfWeek()).isEmpty();
    return View.of(
        "welcome/ours",
        new OursPage(
            Text.english(place.details().name()),
            place.isOpen() ? days.today(place, words) : Show.state(place, words),
            isOpen && notices.isEmpty(),
            notices.stream().anyMatch(one -> one.first().equals(one.last())),
            new Text(words.weekday(today.day()), words.language()),
            months(token, place, words),
            form,
            form.show(TodayForm.FIELDS),
            PlaceLinks.path(token)));
  }

  /** Those that are owed, and the running one. */
  private List<Way> months(String token, Place place, Words words) {
    YearMonth running = YearMonth.from(today.day());
    List<YearMonth> months = new ArrayList<>(snapshots.owing(place).missing());
    if (places.openings(place.id()).wasOpenIn(running)) {
      months.add(running);
    }
    return months.stream()
        .map(month ->
            new Way(
                words.text("welcome.snapshot.tell", words.month(month)),
                PlaceLinks.path(token) + "/months/" + month))
        .toList();
  }

  private View read(String token, Words words, Function<Place, View> page) {
    return through(token, page)
        .orElseGet(() ->
            View.of(
                    "ui/said",
                    SaidPage.toAll(
                        words.text("welcome.ours.gone"), words.text("welcome.ours.gone.said")))
                .with(HttpStatus.GONE));
  }

  /** A form whose link is gone: its words are shown, to be copied. */
  private View send(String token, Function<Place, View> work) {
    return through(token, work)
        .orElseThrow(() -> new FormLost(FormLost.Reason.EXPIRED, PlaceLinks.path(token)));
  }

  private Optional<View> through(String token, Function<Place, View> work) {
    return links.through(token, id -> work.apply(places.find(id).orElseThrow(NotFound::new)));
  }
}
