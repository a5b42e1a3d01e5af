package org.kith.insight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.geography.Place;
import org.kith.insight.Dimension;
import org.kith.insight.MixingQuestion;
import org.kith.insight.MixingQuestion.By;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.records.Filter;
import org.springframework.stereotype.Component;

/** What pages of mixing can be narrowed down by. */
@Component
class MixingFilters {
  private final Geography geography;
  private final ValueNames names;

  MixingFilters(Geography geography, ValueNames names) {
    this.geography = geography;
    this.names = names;
  }

  List<Filter> of(MixingRequest asked, MixingQuestion question, LocalDate today, Words words) {
    List<Filter> filters = new ArrayList<>();
    filters.add(
        new Filter(
            "by",
            words.text("insight.mixing.by"),
            Arrays.stream(By.values())
                .map(by ->
                    new Filter.Option(
                        by.id(), words.text("insight.mixing.by." + by.id()), by == question.by()))
                .toList()));
    List<Filter.Option> years = new ArrayList<>();
    years.add(new Filter.Option("", words.text("insight.mixing.last-year"), !asked.isKnown(today)));
    for (int year : MixingRequest.years(today)) {
      years.add(
          new Filter.Option(
              Integer.toString(year),
              words.text(
                  "insight.mixing.financial-year",
                  Integer.toString(year),
                  Integer.toString(year + 1)),
              asked.isKnown(today) && asked.year() != null && asked.year() == year));
    }
    filters.add(new Filter("year", words.text("insight.mixing.when"), years));
    List<Filter.Option> projects = new ArrayList<>();
    projects.add(
        new Filter.Option(
            "", words.text("insight.mixing.all-projects"), question.project() == null));
    names.of(Dimension.PROJECT, words).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(entry ->
            new Filter.Option(
                entry.getKey(),
                Text.english(entry.getValue()),
                entry.getKey().equals(question.project())))
        .forEach(projects::add);
    filters.add(new Filter("project", words.text("insight.mixing.project"), projects));
    if (question.by() != By.LOCALITY) {
      filters.add(new Filter("lives", words.text("insight.mixing.lives"), homes(question, words)));
    }
    return filters;
  }

  private List<Filter.Option> homes(MixingQuestion question, Words words) {
    List<Filter.Option> homes = new ArrayList<>();
    homes.add(
        new Filter.Option(
            "", Text.english(geography.area().name()), question.reference().equals(Place.AREA)));
    for (Locality one : geography.area().localities()) {
      homes.add(
          new Filter.Option(
              one.id(),
              Text.english(one.name()),
              question.reference().equals(Place.locality(one.id()))));
    }
    return homes;
  }
}
