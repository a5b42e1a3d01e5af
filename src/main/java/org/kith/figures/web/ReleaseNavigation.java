package org.kith.figures.web;

import org.kith.access.Publishable;
import org.kith.access.TeamItem;
import org.kith.figures.Releases;
import org.kith.ui.FooterLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReleaseNavigation {
  @Bean
  FooterLink releasesLink() {
    return new FooterLink(40, "figures.releases.title", "/releases");
  }

  @Bean
  Publishable publishableReleases() {
    return new Publishable("release", "figures.releases.one", TeamReleasesController.PATH);
  }

  @Bean
  TeamItem releasesItem() {
    return new TeamItem(
        TeamItem.Part.FIGURES,
        60,
        "figures.releases.team",
        TeamReleasesController.PATH,
        Releases.LOOK);
  }

  @Bean
  TeamItem releasedItem() {
    return new TeamItem(
        TeamItem.Part.FIGURES,
        61,
        "figures.releases.released",
        TeamReleasesController.RELEASED,
        Releases.READ_WARDS);
  }
}
