package org.kith.comms.web;

import org.kith.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsNavigation {
  @Bean
  NavigationItem newsItem() {
    return new NavigationItem(50, "comms.navigation", "/news");
  }
}
