package org.kith.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.geography.Area;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.programme.Priority;
import org.kith.programme.Programme;
import org.kith.programme.ProjectCard;
import org.kith.programme.ProjectState;
import org.kith.programme.web.ProjectsPage.Group;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.records.Filter.Option;
import org.springframework.stereotype.Component;

/** Makes the list of projects. */
@Component
class ProjectListPages {
  /** The choice of work that belongs to no single priority. */
  static final String CROSS_CUTTING = "cross-cutting";

  private final Programme programme;
  private final Geography geography;
  private final Texts texts;
  private final Listing listing;

  ProjectListPages(Programme programme, Geography geography, Texts texts, Listing listing) {
    this.programme = programme;
    this.geography = geography;
    this.texts = texts;
    this.listing = listing;
  }

  ProjectsPage of(ProjectsRequest asked, Words words) {
    List<Priority> priorities = programme.priorities(words.language().code());
    Area area = geography.area();
    ProjectsPage page =
        new ProjectsPage(
            words.text("programme.projects.title"),
            words.text("programme.projects.description"),
            priorityChoices(asked, priorities, words),
            localityChoices(asked, area, words),
            stateChoices(asked, words),
            asked.isFiltered(),
            groups(asked, priorities, words),
            List.of(Listing.home(words)));
    // nothing but what the form offers can be asked for
    if (Stream.of(page.priorities(), page.localities(), page.states())
        .anyMatch(choices -> choices.stream().noneMatch(Option::isChosen))) {
      throw new NotFound();
    }
    return page;
  }

  private List<Group> groups(ProjectsRequest asked, List<Priority> priorities, Words words) {
    List<ProjectCard> cards = programme.projects().stream().filter(asked::fits).toList();
    List<ListedProject> listed = listing.projects(cards, words);
    List<Group> groups = new ArrayList<>();
    for (Priority priority : priorities) {
      add(
          groups,
          texts.of(priority.name()),
          "/priorities/" + priority.id(),
          those(cards, listed, priority.id()));
    }
    add(groups, words.text("programme.cross-cutting"), null, those(cards, listed, null));
    return groups;
  }

  private static void add(
      List<Group> groups, Text name, @Nullable String path, List<ListedProject> projects) {
    if (!projects.isEmpty()) {
      groups.add(new Group(name, path, projects));
    }
  }

  private static List<ListedProject> those(
      List<ProjectCard> cards, List<ListedProject> listed, @Nullable String priority) {
    List<ListedProject> those = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      if (Objects.equals(cards.get(i).priority(), priority)) {
        those.add(listed.get(i));
      }
    }
    return those;
  }

  private List<Option> priorityChoices(
      ProjectsRequest asked, List<Priority> priorities, Words words) {
    String chosen = asked.priority();
    List<Option> choices = new ArrayList<>();
    choices.add(choice("", words.text("programme.filter.priority.any"), chosen));
    priorities.forEach(one -> choices.add(choice(one.id(), texts.of(one.name()), chosen)));
    choices.add(choice(CROSS_CUTTING, words.text("programme.cross-cutting"), chosen));
    return choices;
  }

  private static List<Option> localityChoices(ProjectsRequest asked, Area area, Words words) {
    String chosen = asked.locality();
    List<Option> choices = new ArrayList<>();
    choices.add(choice("", words.text("programme.filter.locality.any"), chosen));
    Stream.concat(area.localities().stream().map(Locality::id), Stream.of(ProjectFacts.EVERYWHERE))
        .forEach(id -> choices.add(choice(id, ProjectFacts.place(id, area, words), chosen)));
    return choices;
  }

  private static List<Option> stateChoices(ProjectsRequest asked, Words words) {
    String chosen = asked.state();
    List<Option> choices = new ArrayList<>();
    choices.add(choice("", words.text("programme.filter.state.any"), chosen));
    Arrays.stream(ProjectState.values())
        .forEach(state ->
            choices.add(choice(state.id(), words.text("programme.state." + state.id()), chosen)));
    return choices;
  }

  private static Option choice(String value, Text label, String chosen) {
    return new Option(value, label, value.equals(chosen));
  }
}
