package org.kith.figures.web;

import org.kith.access.Publishable;
import org.kith.access.TeamItem;
import org.kith.figures.NarrativeWriting;
import org.kith.figures.Reporting;
import org.kith.figures.Settling;
import org.kith.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FigureNavigation {
  @Bean
  NavigationItem figuresNavigation() {
    return new NavigationItem(30, "figures.navigation", "/figures");
  }

  @Bean
  TeamItem teamFigures() {
    return new TeamItem(
        TeamItem.Part.FIGURES,
        30,
        "figures.navigation",
        TeamFiguresController.PATH,
        Reporting.REPORT);
  }

  @Bean
  TeamItem teamFunderSheets() {
    return new TeamItem(
        TeamItem.Part.FIGURES,
        34,
        "figures.sheets",
        FunderSheetsController.PATH,
        Reporting.MAP_CELLS);
  }

  @Bean
  TeamItem teamTexts() {
    return new TeamItem(
        TeamItem.Part.PUBLISHING,
        36,
        "figures.texts",
        TextsController.PATH,
        NarrativeWriting.WRITE);
  }

  @Bean
  Publishable publishableTexts() {
    return new Publishable(NarrativeWriting.KIND, "figures.texts.one", TextsController.PATH);
  }

  @Bean
  TeamItem teamContradictions() {
    return new TeamItem(
        TeamItem.Part.FIGURES,
        32,
        "figures.cases",
        TeamContradictionsController.PATH,
        Settling.CONTRADICT);
  }
}
