package org.kith.comms.web;

import org.kith.access.Publishable;
import org.kith.access.TeamItem;
import org.kith.comms.NewsDesk;
import org.kith.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsNavigation {
  @Bean
  NavigationItem newsItem() {
    return new NavigationItem(50, "comms.navigation", "/news");
  }

  @Bean
  TeamItem teamNews() {
    return new TeamItem(
        TeamItem.Part.PUBLISHING, 38, "comms.team.news", TeamNewsController.PATH, NewsDesk.WRITE);
  }

  @Bean
  Publishable publishableNews() {
    return new Publishable(NewsDesk.KIND, "comms.team.one", TeamNewsController.PATH);
  }
}
