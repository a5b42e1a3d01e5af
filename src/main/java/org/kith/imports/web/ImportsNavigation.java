package org.kith.imports.web;

import org.kith.access.TeamItem;
import org.kith.imports.Imports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportsNavigation {
  @Bean
  TeamItem importsItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 90, "imports.title", ImportsController.PATH, Imports.RUN);
  }
}
