package org.kith.figures.web;

import org.kith.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FigureNavigation {
  @Bean
  NavigationItem figuresNavigation() {
    return new NavigationItem(30, "figures.navigation", "/figures");
  }
}
