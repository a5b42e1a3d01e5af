package org.kith.outbox.web;

import org.kith.access.TeamItem;
import org.kith.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboxNavigation {
  @Bean
  TeamItem messagesInTheTeamsMenu() {
    return new TeamItem(
        TeamItem.Part.SETTINGS, 900, "outbox.title", OutboxController.PATH, Outbox.MANAGE);
  }
}
