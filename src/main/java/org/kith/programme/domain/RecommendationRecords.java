package org.kith.programme.domain;

import java.util.List;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.programme.Named;
import org.kith.programme.Recommendation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code recommendations.yaml}: what should happen next. */
@Component
@Order(27)
class RecommendationRecords implements RecordType<Recommendation> {
  private final RecommendationStore store;

  RecommendationRecords(RecommendationStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "recommendation";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("recommendations.yaml");
  }

  @Override
  public Recommendation read(Entry entry) {
    String owner = entry.refer("owner", "organisation");
    return new Recommendation(
        entry.id("id"),
        entry.refer("subject", "subject"),
        Texts.text(entry, "text"),
        new Named(owner, owner),
        entry.period("due"),
        entry.refer("source", "source"),
        entry.optional("section"));
  }

  @Override
  public String id(Recommendation recommendation) {
    return recommendation.id();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name()) && store.has(reference.id());
  }

  @Override
  public void save(List<Recommendation> recommendations) {
    store.save(recommendations);
  }
}
