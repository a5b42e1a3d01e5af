package org.kith.activity.web;

import java.util.List;
import org.kith.access.TeamItem;
import org.kith.activity.Activities;
import org.kith.ui.NavigationItem;
import org.kith.ui.SecretAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActivityNavigation {
  @Bean
  SecretAddresses bookingAddress() {
    return SecretAddresses.below(BookingController.BOOKING);
  }

  @Bean
  TeamItem sessionsItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 20, "activity.sessions", SessionsController.PATH, Activities.READ);
  }

  @Bean
  TeamItem activitiesItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY,
        22,
        "activity.activities",
        ActivitiesController.PATH,
        List.of(
            VenueController.PATH,
            ClosureController.PATH,
            "/team/cohorts",
            RegistrationController.PATH,
            "/team/needs"),
        Activities.READ);
  }

  @Bean
  TeamItem distributionsItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY,
        28,
        "activity.distributions",
        DistributionsController.PATH,
        Activities.READ);
  }

  @Bean
  NavigationItem eventsItem() {
    return new NavigationItem(25, "activity.events.navigation", EventsController.PATH);
  }
}
