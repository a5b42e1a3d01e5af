package org.kith.comms.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItem.Kind;
import org.kith.access.WorkItems;
import org.kith.comms.NewsDesk;
import org.kith.comms.TeamNews;
import org.kith.comms.TeamNews.Stage;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Drafts of news that wait, news that comes out soon, and translations behind their English. */
@Component
class NewsWork implements WorkItems {
  private static final int DAYS_AHEAD = 7;

  private final NewsDesk desk;
  private final Words words;
  private final Clock clock;

  NewsWork(NewsDesk desk, Messages messages, Clock clock) {
    this.desk = desk;
    this.words = messages.in(Language.ENGLISH);
    this.clock = clock;
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.may(NewsDesk.WRITE)) {
      return List.of();
    }
    Instant now = clock.instant();
    List<TeamNews> all =
        desk.all().stream().filter(news -> news.stage(now) != Stage.WITHDRAWN).toList();
    List<WorkItem> work = new ArrayList<>();
    if (actor.may(NewsDesk.PUBLISH)) {
      long drafts =
          all.stream()
              .flatMap(news -> news.texts().values().stream())
              .filter(TeamNews.Written::isDraft)
              .count();
      add(work, Kind.TO_APPROVE, "comms.team.work.drafts", drafts);
    }
    long behind =
        all.stream()
            .mapToLong(news -> news.texts().keySet().stream().filter(news::isBehind).count())
            .sum();
    add(work, Kind.TO_DO, "comms.team.work.behind", behind);
    all.stream()
        .filter(news -> news.stage(now) == Stage.SCHEDULED)
        .map(news -> comesOut(news))
        .filter(item -> !Objects.requireNonNull(item.due()).isAfter(today.plusDays(DAYS_AHEAD)))
        .forEach(work::add);
    return work;
  }

  private WorkItem comesOut(TeamNews news) {
    Instant shown = Objects.requireNonNull(news.shownFrom());
    return new WorkItem(
        Kind.TO_DO,
        words.plain("comms.team.work.soon", news.title(), NewsTimes.time(shown)),
        TeamNewsController.PATH + "/" + news.slug(),
        LocalDate.ofInstant(shown, NewsTimes.HERE));
  }

  private void add(List<WorkItem> work, Kind kind, String key, long many) {
    if (many > 0) {
      work.add(new WorkItem(kind, words.plain(key, many), TeamNewsController.PATH, null));
    }
  }
}
