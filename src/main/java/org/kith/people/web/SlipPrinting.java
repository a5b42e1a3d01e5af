package org.kith.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.kith.people.Monitoring;
import org.kith.people.ObjectedToMonitoring;
import org.kith.people.PersonName;
import org.kith.people.domain.SlipNumbers;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Look;
import org.kith.ui.forms.ShownField;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes slips: each with a link of its own, which nothing keeps but the paper. */
@Component
class SlipPrinting {
  private final Monitoring monitoring;
  private final Messages messages;
  private final String origin;

  SlipPrinting(
      Monitoring monitoring, Messages messages, @Value("${kith.public-url:}") String origin) {
    this.monitoring = monitoring;
    this.messages = messages;
    this.origin = origin;
  }

  SlipsPage of(
      List<PersonName> people,
      int blank,
      Language language,
      Words team,
      HttpServletRequest request) {
    Words words = messages.in(language);
    List<SlipsPage.Slip> slips = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (PersonName person : people) {
      try {
        String address = origin(request) + language.address(monitoring.ask(person.id()));
        slips.add(
            new SlipsPage.Slip(
                person.brief(), SlipNumbers.of(person.id()), QrPicture.of(address), address));
      } catch (ObjectedToMonitoring objected) {
        left.add(person.full());
      }
    }
    for (int number = 0; number < blank; number++) {
      slips.add(new SlipsPage.Slip(null, "", null, ""));
    }
    return new SlipsPage(
        team.text("people.slips"),
        List.of(PeoplePaths.all(team)),
        words,
        slips,
        questions(words),
        left);
  }

  /** Where nobody set a public address, it is the one that was asked. */
  private String origin(HttpServletRequest request) {
    return origin.isEmpty()
        ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : origin;
  }

  private static List<SlipsPage.Question> questions(Words words) {
    return Form.blank(words).show(new MonitoringQuestions(words).all()).stream()
        .map(SlipPrinting::question)
        .toList();
  }

  private static SlipsPage.Question question(ShownField field) {
    return new SlipsPage.Question(
        field.label(),
        field.hint(),
        field.look() instanceof Look.Picks picks && picks.style() != Look.Style.SELECT
            ? picks.picks().stream().map(Look.Pick::label).toList()
            : List.of());
  }
}
