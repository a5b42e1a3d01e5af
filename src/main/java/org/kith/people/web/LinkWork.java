package org.kith.people.web;

import java.util.List;
import org.kith.access.Actor;
import org.kith.access.TeamItem;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.people.SamePerson;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells that pairs of records wait for somebody to look. */
@Configuration(proxyBeanMethods = false)
class LinkWork {
  @Bean
  TeamItem linksItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 60, "people.links", LinksController.PATH, SamePerson.LINK);
  }

  @Bean
  WorkItems linksToLookAt(SamePerson same, Messages messages) {
    return (actor, today) -> waiting(same, actor, messages.in(Language.ENGLISH));
  }

  private static List<WorkItem> waiting(SamePerson same, Actor actor, Words words) {
    int count = actor.may(SamePerson.LINK) ? same.countWaiting() : 0;
    return count == 0
        ? List.of()
        : List.of(
            new WorkItem(
                WorkItem.Kind.TO_DO,
                words.plain("people.links.work", count),
                LinksController.PATH,
                null));
  }
}
