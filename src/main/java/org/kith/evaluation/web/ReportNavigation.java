package org.kith.evaluation.web;

import org.kith.access.Access;
import org.kith.access.Publishable;
import org.kith.access.TeamItem;
import org.kith.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportNavigation {
  @Bean
  NavigationItem reportItem() {
    return new NavigationItem(40, "evaluation.navigation", "/report");
  }

  @Bean
  Publishable publishableEditions() {
    return new Publishable("edition", "evaluation.team.one", TeamEditionsController.PATH);
  }

  @Bean
  TeamItem editionsInTheTeamsMenu() {
    return new TeamItem(
        TeamItem.Part.PUBLISHING,
        600,
        "evaluation.team.title",
        TeamEditionsController.PATH,
        Access.INSIDE);
  }
}
