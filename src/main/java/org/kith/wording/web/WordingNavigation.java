package org.kith.wording.web;

import org.kith.access.TeamItem;
import org.kith.wording.Confirmations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WordingNavigation {
  @Bean
  TeamItem wordingTeamItem() {
    return new TeamItem(
        TeamItem.Part.PUBLISHING,
        60,
        "wording.team",
        WordingController.PATH,
        Confirmations.CONFIRM);
  }
}
