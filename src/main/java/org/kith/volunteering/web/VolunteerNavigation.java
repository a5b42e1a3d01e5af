package org.kith.volunteering.web;

import org.kith.access.TeamItem;
import org.kith.ui.FooterLink;
import org.kith.ui.SecretAddresses;
import org.kith.volunteering.Volunteers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VolunteerNavigation {
  @Bean
  SecretAddresses hoursAddress() {
    return SecretAddresses.below("/volunteering");
  }

  @Bean
  FooterLink offerLink() {
    return new FooterLink(15, "volunteering.form", OfferController.PATH);
  }

  @Bean
  TeamItem volunteersItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY,
        50,
        "volunteering.title",
        VolunteersController.PATH,
        Volunteers.READ);
  }
}
