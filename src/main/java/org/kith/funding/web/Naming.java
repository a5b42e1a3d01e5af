package org.kith.funding.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.funding.Agreement;
import org.kith.funding.Funding;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
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
  private final Geography geography;

  Naming(Funding funding, Organisations organisations, Programme programme, Geography geography) {
    this.funding = funding;
    this.organisations = organisations;
    this.programme = programme;
    this.geography = geography;
  }

  Names names() {
    return new Names(
        funding.agreements().stream().collect(Collectors.toMap(Agreement::id, one -> one)),
        organisations.all(),
        programme.projects(),
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
   * @param projects by name
   */
  record Names(
      Map<String, Agreement> agreements,
      List<Organisation> organisations,
      List<ProjectCard> projects,
      Map<String, String> priorities,
      Map<String, String> localities) {

    String organisation(String id) {
      return organisations.stream()
          .filter(one -> one.id().equals(id))
          .map(Organisation::name)
          .findFirst()
          .orElse(id);
    }

    String project(String id) {
      return projects.stream()
          .filter(one -> one.id().equals(id))
          .map(ProjectCard::name)
          .findFirst()
          .orElse(id);
    }

    /** What a use of an agreement's money is called. */
    String use(String agreement, String use) {
      Agreement known = agreements.get(agreement);
      return known == null ? use : known.use(use).map(Agreement.Use::words).orElse(use);
    }
  }
}
