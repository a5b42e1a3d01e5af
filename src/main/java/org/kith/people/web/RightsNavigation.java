package org.kith.people.web;

import org.kith.access.TeamItem;
import org.kith.people.Rights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RightsNavigation {
  @Bean
  TeamItem rightsItem() {
    return new TeamItem(
        TeamItem.Part.GOVERNANCE, 66, "people.rights", RightsShown.PATH, Rights.RECORD);
  }
}
