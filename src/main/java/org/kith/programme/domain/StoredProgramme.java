package org.kith.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.organisations.Organisations;
import org.kith.programme.Measure;
import org.kith.programme.Named;
import org.kith.programme.Priority;
import org.kith.programme.Programme;
import org.kith.programme.Project;
import org.kith.programme.ProjectCard;
import org.kith.programme.Recommendation;
import org.kith.programme.Strategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredProgramme implements Programme {
  private final StrategyStore strategies;
  private final PriorityStore priorities;
  private final StoredMeasures measures;
  private final ProjectCards cards;
  private final StoredProjects projects;
  private final RecommendationStore recommendations;
  private final Organisations organisations;
  private final KeptUntilChanged<List<Priority>> keptPriorities;
  private final KeptUntilChanged<List<Recommendation>> keptRecommendations;

  StoredProgramme(
      StrategyStore strategies,
      PriorityStore priorities,
      StoredMeasures measures,
      ProjectCards cards,
      StoredProjects projects,
      RecommendationStore recommendations,
      Organisations organisations,
      Access access) {
    this.keptPriorities = KeptUntilChanged.ofRecords(access);
    this.keptRecommendations = KeptUntilChanged.ofRecords(access);
    this.strategies = strategies;
    this.priorities = priorities;
    this.measures = measures;
    this.cards = cards;
    this.projects = projects;
    this.recommendations = recommendations;
    this.organisations = organisations;
  }

  @Override
  public Optional<Strategy> strategy() {
    return strategies.find().map(this::withPartnerNames);
  }

  @Override
  public List<Priority> priorities(String language) {
    return keptPriorities.of(language, () -> read(language));
  }

  private List<Priority> read(String language) {
    Map<String, PriorityTexts> texts =
        PriorityTexts.of(priorities.wordings(List.of(language, Wording.ENGLISH)), language);
    return priorities.all().stream()
        .flatMap(row -> Optional.ofNullable(texts.get(row.id())).map(t -> t.priority(row)).stream())
        .toList();
  }

  @Override
  public Optional<Priority> priority(String id, String language) {
    return priorities(language).stream().filter(priority -> priority.id().equals(id)).findFirst();
  }

  @Override
  public List<ProjectCard> projects() {
    return cards.published();
  }

  @Override
  public List<ProjectCard> projectsOf(String priority) {
    return cards.published().stream().filter(card -> priority.equals(card.priority())).toList();
  }

  @Override
  public Optional<Project> project(String id) {
    return projects.published(id);
  }

  @Override
  public List<Measure> measures() {
    return measures.all();
  }

  @Override
  public List<Measure> measuresOf(String priority) {
    return measures.all().stream()
        .filter(measure -> measure.priorities().contains(priority))
        .toList();
  }

  @Override
  public List<Recommendation> recommendations() {
    return keptRecommendations.of(this::withOwnerNames);
  }

  private List<Recommendation> withOwnerNames() {
    List<Recommendation> all = recommendations.all();
    Map<String, String> names =
        organisations.names(all.stream().map(one -> one.owner().id()).distinct().toList());
    return all.stream().map(one -> one.ownedBy(named(names, one.owner()))).toList();
  }

  @Override
  public List<Recommendation> recommendationsFor(String subject) {
    return recommendations().stream().filter(one -> one.subject().equals(subject)).toList();
  }

  private Strategy withPartnerNames(Strategy strategy) {
    Map<String, String> names =
        organisations.names(strategy.partners().stream().map(Named::id).toList());
    return strategy.withPartners(
        strategy.partners().stream().map(partner -> named(names, partner)).toList());
  }

  private static Named named(Map<String, String> names, Named organisation) {
    return new Named(organisation.id(), names.getOrDefault(organisation.id(), organisation.name()));
  }
}
