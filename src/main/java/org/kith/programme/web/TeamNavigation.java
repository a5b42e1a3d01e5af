package org.kith.programme.web;

import org.kith.access.Access;
import org.kith.access.Publishable;
import org.kith.access.TeamItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamNavigation {
  @Bean
  Publishable publishableProjects() {
    return new Publishable("project", "programme.team.one", TeamPaths.PROJECTS);
  }

  @Bean
  TeamItem programmeItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 10, "programme.team", TeamPaths.PROGRAMME, Access.INSIDE);
  }
}
