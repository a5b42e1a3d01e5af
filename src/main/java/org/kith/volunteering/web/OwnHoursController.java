package org.kith.volunteering.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.kith.access.Today;
import org.kith.ui.FormLost;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DecimalField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.Label;
import org.kith.ui.records.SaidPage;
import org.kith.volunteering.HoursEntry;
import org.kith.volunteering.VolunteerHours;
import org.kith.volunteering.VolunteerRole;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.domain.HoursLinks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A volunteer tells a month's hours by their own link; saying a month again replaces it. */
@Controller
class OwnHoursController {
  private static final String PATH = "/volunteering/{token}";
  private static final int MONTHS = 4;
  private static final DecimalField HOURS =
      new DecimalField(
          "hours",
          Label.key("volunteering.own.hours"),
          HoursController.HOURS.least(),
          HoursController.HOURS.most(),
          HoursController.HOURS.decimals(),
          HoursController.HOURS.look());

  private final HoursLinks links;
  private final VolunteerHours hours;
  private final VolunteerRoles roles;
  private final Today today;

  OwnHoursController(HoursLinks links, VolunteerHours hours, VolunteerRoles roles, Today today) {
    this.links = links;
    this.hours = hours;
    this.roles = roles;
    this.today = today;
  }

  @GetMapping(PATH)
  View ask(@PathVariable String token, Form form) {
    return through(token, (volunteer, role) -> page(token, volunteer, role, form))
        .orElseGet(() ->
            View.of(
                    "ui/said",
                    SaidPage.toAll(
                        form.words().text("volunteering.own.gone"),
                        form.words().text("volunteering.own.gone.said")))
                .with(HttpStatus.GONE));
  }

  @PostMapping(PATH)
  View tell(@PathVariable String token, Form form) {
    ChoiceField<YearMonth> month = month(form.words());
    return links
        .<View>through(
            token,
            (volunteer, role) ->
                form.posted(List.of(month, HOURS))
                    .save(
                        () -> {
                          hours.sayMonth(
                              UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8)),
                              volunteer,
                              form.get(month),
                              Show.minutes(form.get(HOURS)));
                          return View.done(HoursLinks.path(token), "volunteering.own.done");
                        },
                        again -> page(token, volunteer, role, again)))
        .orElseThrow(() -> new FormLost(FormLost.Reason.EXPIRED, HoursLinks.path(token)));
  }

  private Optional<View.Shown> through(String token, BiFunction<UUID, UUID, View.Shown> page) {
    return links.through(token, page);
  }

  private View.Shown page(String token, UUID volunteer, UUID role, Form form) {
    Words words = form.words();
    String title = roles.find(role).map(VolunteerRole::details).map(one -> one.title()).orElse("");
    FormPage page =
        FormPage.of(
                "volunteering.own",
                form,
                List.of(month(words), HOURS),
                HoursLinks.path(token),
                "volunteering.own.send")
            .saying("volunteering.own.about", title);
    for (HoursEntry told : hours.of(volunteer)) {
      if (told.isMonth() && months().contains(YearMonth.from(told.first()))) {
        page =
            page.saying(
                "volunteering.own.told",
                words.month(YearMonth.from(told.first())),
                Show.hours(told.minutes(), words).text());
      }
    }
    return page.forEveryone().shown();
  }

  private List<YearMonth> months() {
    YearMonth now = YearMonth.from(today.day());
    return IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
  }

  private ChoiceField<YearMonth> month(Words words) {
    return ChoiceField.of(
        "month",
        "volunteering.own.month",
        months().stream()
            .map(
                one -> Choice.of(one, one.toString(), new Text(words.month(one), words.language())))
            .toList());
  }
}
