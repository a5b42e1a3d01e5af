package org.kith.people.web;

import org.kith.access.TeamItem;
import org.kith.people.People;
import org.kith.people.Purposes;
import org.kith.ui.EveryLanguage;
import org.kith.ui.SecretAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {
  private static final String ABOUT_YOU = "/about-you";

  @Bean
  SecretAddresses monitoringAddress() {
    return SecretAddresses.below(ABOUT_YOU);
  }

  @Bean
  EveryLanguage monitoringLanguages() {
    return new EveryLanguage(ABOUT_YOU, "people");
  }

  @Bean
  TeamItem peopleItem() {
    return new TeamItem(TeamItem.Part.DELIVERY, 30, "people.all", PeoplePaths.ALL, People.READ);
  }

  @Bean
  TeamItem purposesItem() {
    return new TeamItem(
        TeamItem.Part.GOVERNANCE, 60, "people.purposes", PeoplePaths.PURPOSES, Purposes.KEEP);
  }
}
