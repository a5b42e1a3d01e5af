package org.kith.comms.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.comms.TeamNews;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;

/** How far a piece of news has come in a language, in words. */
final class NewsStanding {
  private NewsStanding() {}

  static List<Status> of(TeamNews news, String language, Instant now, Words words) {
    List<Status> standing = new ArrayList<>();
    boolean isLetOut = news.in(language).filter(text -> text.live() != null).isPresent();
    if (language.equals("en") || isLetOut) {
      standing.add(stage(news, now, words));
    }
    if (news.in(language).isEmpty()) {
      return List.of(status("missing", Colour.GREY, words));
    }
    boolean isDraft = news.in(language).filter(TeamNews.Written::isDraft).isPresent();
    if (isDraft && (isLetOut || !language.equals("en"))) {
      standing.add(status("draft", Colour.BLUE, words));
    }
    if (news.isBehind(language)) {
      standing.add(status("behind", Colour.AMBER, words));
    }
    if (news.in(language).filter(text -> text.latest().isUnconfirmed()).isPresent()) {
      standing.add(status("unconfirmed", Colour.PURPLE, words));
    }
    return standing;
  }

  static Status stage(TeamNews news, Instant now, Words words) {
    TeamNews.Stage stage = news.stage(now);
    Colour colour =
        switch (stage) {
          case DRAFT -> Colour.BLUE;
          case SCHEDULED -> Colour.TEAL;
          case OUT -> Colour.GREEN;
          case WITHDRAWN -> Colour.GREY;
        };
    return status(stage.name().toLowerCase(Locale.ROOT), colour, words);
  }

  private static Status status(String id, Colour colour, Words words) {
    return new Status(words.text("comms.team.state." + id), colour);
  }
}
