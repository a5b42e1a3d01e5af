package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.kernel.Period;
import org.kith.programme.Mode;
import org.kith.programme.Named;
import org.kith.programme.Project.Legacy;
import org.kith.programme.Project.Outcome;
import org.kith.programme.Project.Partner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code projects/*.yaml}: a project, its timeline, outputs with targets, outcomes and legacy. */
@Component
@Order(26)
class ProjectRecords implements RecordType<ProjectEntry> {
  static final String CROSS_CUTTING = "cross-cutting";

  private final ProjectStore store;
  private final List<ProjectPart> parts;
  private final OutputReader outputs;

  ProjectRecords(ProjectStore store, List<ProjectPart> parts, OutputReader outputs) {
    this.store = store;
    this.parts = parts;
    this.outputs = outputs;
  }

  @Override
  public String name() {
    return "project";
  }

  @Override
  public boolean reads(String path) {
    return path.matches("projects/[a-z0-9-]+\\.yaml");
  }

  @Override
  public ProjectEntry read(Entry entry) {
    ProjectRow row = row(entry);
    return new ProjectEntry(
        row,
        partners(entry),
        Fields.localities(entry),
        entry.texts("methods"),
        TimelineReader.phases(entry),
        outputs.outputs(entry, row.id()),
        outcomes(entry),
        legacy(entry),
        entry.referAll("contributes-to", "subject"));
  }

  @Override
  public String id(ProjectEntry project) {
    return project.id();
  }

  @Override
  public List<Reference> offers(ProjectEntry project) {
    return List.of(new Reference(name(), project.id()), new Reference("subject", project.id()));
  }

  @Override
  public boolean has(Reference reference) {
    return (reference.type().equals(name()) || reference.type().equals("subject"))
        && store.has(reference.id());
  }

  @Override
  public void save(List<ProjectEntry> projects) {
    store.save(projects.stream().map(ProjectEntry::row).toList());
    parts.forEach(part -> part.rewrite(projects));
  }

  private static ProjectRow row(Entry entry) {
    String id = entry.id("id");
    Period starts = entry.period("starts");
    return new ProjectRow(
        id,
        entry.text("name"),
        priority(entry),
        partOf(entry, id),
        starts,
        Fields.end(entry, "ends", starts),
        modes(entry),
        Texts.text(entry, "summary"),
        Texts.optional(entry, "about"));
  }

  private static @Nullable String priority(Entry entry) {
    String priority = entry.text("priority");
    if (priority.equals(CROSS_CUTTING)) {
      return null;
    }
    entry.need("priority", "priority", priority);
    return priority;
  }

  private static @Nullable String partOf(Entry entry, String id) {
    String parent = entry.mayRefer("part-of", "project");
    if (!parent.isEmpty() && parent.equals(id)) {
      entry.problem("part-of", parent, "another project");
    }
    return parent.isEmpty() ? null : parent;
  }

  private static List<Mode> modes(Entry entry) {
    return entry.someOf("mode", Mode.ids()).stream()
        .flatMap(word -> Mode.of(word).stream())
        .toList();
  }

  private static List<Partner> partners(Entry entry) {
    List<Partner> partners = new ArrayList<>();
    for (Entry child : entry.children("partners")) {
      String organisation = child.refer("organisation", "organisation");
      partners.add(new Partner(new Named(organisation, organisation), child.text("role")));
    }
    return partners;
  }

  private static List<Outcome> outcomes(Entry entry) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Entry child : entry.children("outcomes")) {
      List<Named> measures =
          child.referAll("measures", "measure").stream().map(id -> new Named(id, id)).toList();
      outcomes.add(new Outcome(Texts.text(child, "text"), measures, Fields.source(child)));
    }
    return outcomes;
  }

  private static List<Legacy> legacy(Entry entry) {
    List<Legacy> legacy = new ArrayList<>();
    for (Entry child : entry.children("legacy")) {
      legacy.add(new Legacy(Texts.text(child, "text"), Fields.source(child)));
    }
    return legacy;
  }
}
