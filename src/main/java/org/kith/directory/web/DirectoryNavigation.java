package org.kith.directory.web;

import org.kith.access.TeamItem;
import org.kith.directory.Services;
import org.kith.ui.EveryLanguage;
import org.kith.ui.NavigationItem;
import org.kith.ui.SecretAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryNavigation {
  @Bean
  NavigationItem directoryItem() {
    return new NavigationItem(27, "directory.navigation", DirectoryController.PATH);
  }

  @Bean
  EveryLanguage directoryLanguages() {
    return new EveryLanguage(DirectoryController.PATH, "directory");
  }

  @Bean
  SecretAddresses assuranceAddress() {
    return SecretAddresses.below(RightController.LINKS);
  }

  @Bean
  TeamItem servicesItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 60, "directory.services", ServicesController.PATH, Services.READ);
  }
}
