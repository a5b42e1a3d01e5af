package org.kith.welcome.web;

import org.kith.access.TeamItem;
import org.kith.ui.EveryLanguage;
import org.kith.ui.NavigationItem;
import org.kith.ui.SecretAddresses;
import org.kith.welcome.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WelcomeNavigation {
  @Bean
  TeamItem placesOfWelcomeTeamItem() {
    return new TeamItem(TeamItem.Part.DELIVERY, 40, "welcome.team", Paths.TEAM, Places.READ);
  }

  @Bean
  SecretAddresses coordinatorsLinks() {
    return SecretAddresses.below(Paths.OURS);
  }

  @Bean
  EveryLanguage placesOfWelcomeLanguages() {
    return new EveryLanguage(Paths.PUBLIC, "welcome");
  }

  @Bean
  NavigationItem placesOfWelcomeItem() {
    return new NavigationItem(27, "welcome.navigation", Paths.PUBLIC);
  }
}
