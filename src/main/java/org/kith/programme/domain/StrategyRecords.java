package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.kernel.Period;
import org.kith.programme.Named;
import org.kith.programme.Strategy;
import org.kith.programme.Strategy.Predecessor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code programme.yaml}: the programme as a whole. */
@Component
@Order(21)
class StrategyRecords implements RecordType<Strategy> {
  private final StrategyStore store;

  StrategyRecords(StrategyStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "programme";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("programme.yaml");
  }

  @Override
  public Strategy read(Entry entry) {
    List<Predecessor> predecessors = new ArrayList<>();
    for (Entry child : entry.children("predecessors")) {
      predecessors.add(
          new Predecessor(
              child.text("name"), child.period("year"), Texts.optional(child, "about")));
    }
    Period starts = entry.period("starts");
    return new Strategy(
        entry.id("id"),
        entry.refer("area", "subject"),
        entry.text("name"),
        starts,
        Fields.end(entry, "ends", starts),
        Texts.text(entry, "vision"),
        entry.mayRefer("vision-source", "source"),
        Texts.text(entry, "about"),
        entry.referAll("partners", "organisation").stream().map(id -> new Named(id, id)).toList(),
        predecessors,
        entry.optional("successor"),
        entry.texts("integration-areas"),
        Texts.texts(entry, "principles"),
        Texts.texts(entry, "limits"));
  }

  @Override
  public String id(Strategy strategy) {
    return strategy.id();
  }

  @Override
  public List<Reference> offers(Strategy strategy) {
    return List.of(new Reference(name(), strategy.id()), new Reference("subject", strategy.id()));
  }

  @Override
  public boolean has(Reference reference) {
    return store.find().stream().anyMatch(strategy -> offers(strategy).contains(reference));
  }

  @Override
  public void save(List<Strategy> strategies) {
    strategies.forEach(store::save);
  }
}
