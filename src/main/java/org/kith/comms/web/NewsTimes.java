package org.kith.comms.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.kith.comms.TeamNews;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** When news comes out, as clocks here show it. */
@Component
class NewsTimes {
  static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  /** "Comes out on 3 May 2027 at 09:00", or when it did, or when it was begun. */
  Text of(TeamNews news, Instant now, Words words) {
    return switch (news.stage(now)) {
      case DRAFT ->
          words.text("comms.team.begun", words.date(LocalDate.ofInstant(news.madeAt(), HERE)));
      case SCHEDULED -> scheduled(news, words);
      case OUT ->
          words.text("comms.team.came-out", NewsWording.published(news.published(), words).text());
      case WITHDRAWN -> words.text("comms.team.withdrawn-because", news.withdrawn());
    };
  }

  private Text scheduled(TeamNews news, Words words) {
    Instant shown = shown(news);
    return news.waitsForAFreeze()
        ? words.text(
            "comms.team.waits",
            day(Objects.requireNonNull(news.due()), words),
            time(Objects.requireNonNull(news.due())),
            day(shown, words),
            time(shown))
        : words.text("comms.team.comes-out", day(shown, words), time(shown));
  }

  private static Instant shown(TeamNews news) {
    return Objects.requireNonNull(news.shownFrom());
  }

  static String day(Instant at, Words words) {
    return words.date(LocalDate.ofInstant(at, HERE));
  }

  static String time(Instant at) {
    return CLOCK.format(ZonedDateTime.ofInstant(at, HERE));
  }
}
