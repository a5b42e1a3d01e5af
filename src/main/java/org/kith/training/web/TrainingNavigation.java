package org.kith.training.web;

import org.kith.access.TeamItem;
import org.kith.training.Courses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainingNavigation {
  @Bean
  TeamItem trainingItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 40, "training.title", CoursesController.PATH, Courses.READ);
  }
}
