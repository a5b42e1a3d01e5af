package org.kith.programme.web;

import org.kith.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {
  @Bean
  NavigationItem prioritiesNavigation() {
    return new NavigationItem(10, "programme.navigation.priorities", "/priorities");
  }

  @Bean
  NavigationItem projectsNavigation() {
    return new NavigationItem(20, "programme.navigation.projects", "/projects");
  }
}
