package org.kith.funding.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.funding.Agreement;
import org.kith.funding.Funding;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.programme.PlannedCard;
import org.kith.programme.Planning;
import org.kith.programme.Priority;
import org.kith.programme.Programme;
import org.kith.programme.ProjectCard;
import org.springframework.stereotype.Component;

/** Looks up what everything is called that money is about. */
@Component
class Naming {
  private final Funding funding;
  private final Organisations organisations;
  private final Programme programme;
  private final Planning planning;
  private final Geography geography;
  private final KeptUntilChanged<Names> kept;

  Naming(
      Funding funding,
      Organisations organisations,
      Programme programme,
      Planning planning,
      Geography geography,
      Access access) {
    this.planning = planning;
    this.kept = KeptUntilChanged.ofRecords(access);
    this.funding = funding;
    this.organisations = organisations;
    this.programme = programme;
    this.geography = geography;
  }

  Names names() {
    return kept.of(this::read);
  }

  private Names read() {
    return Names.of(
        funding.agreements().stream().collect(Collectors.toMap(Agreement::id, one -> one)),
        organisations.all(),
        planning.projects().stream().map(PlannedCard::card).toList(),
        programme.priorities("en").stream()
            .collect(Collectors.toMap(Priority::id, priority -> priority.name().text())),
        geography.area().localities().stream()
            .collect(Collectors.toMap(Locality::id, Locality::name)));
  }

  /**
   * Names by id; ids stand for themselves where nothing has them.
   *
   * @param agreements those that the actor may see
   * @param organisations by name
   * @param projects by name, with those that only those inside see
   */
  record Names(
      Map<String, Agreement> agreements,
      List<Organisation> organisations,
      List<ProjectCard> projects,
      Map<String, String> priorities,
      Map<String, String> localities,
      Map<String, String> organisationNames,
      Map<String, String> projectNames) {

    static Names of(
        Map<String, Agreement> agreements,
        List<Organisation> organisations,
        List<ProjectCard> projects,
        Map<String, String> priorities,
        Map<String, String> localities) {
      return new Names(
          Map.copyOf(agreements),
          organisations,
          projects,
          Map.copyOf(priorities),
          Map.copyOf(localities),
          organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::name)),
          projects.stream().collect(Collectors.toMap(ProjectCard::id, ProjectCard::name)));
    }

    String organisation(String id) {
      return organisationNames.getOrDefault(id, id);
    }

    String project(String id) {
      return projectNames.getOrDefault(id, id);
    }

    /** What a use of an agreement's money is called. */
    String use(String agreement, String use) {
      Agreement known = agreements.get(agreement);
      return known == null ? use : known.use(use).map(Agreement.Use::words).orElse(use);
    }
  }
}
