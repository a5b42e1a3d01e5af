package org.kith.funding.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.Agreement.Use;
import org.kith.funding.AgreementKind;
import org.kith.funding.Sum;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code funding/agreements.yaml}: contracts and grants, with what their money is for. */
@Component
@Order(43)
class AgreementRecords implements RecordType<Agreement> {
  static final String USE = "agreement-use";

  private final AgreementStore store;

  AgreementRecords(AgreementStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "agreement";
  }

  @Override
  public boolean reads(String path) {
    return path.matches("funding/agreements(-[a-z0-9-]+)?\\.yaml");
  }

  @Override
  public Agreement read(Entry entry) {
    List<Milestone> milestones = milestones(entry);
    return new Agreement(
        entry.id("id"),
        entry.parsed(
            "kind",
            AgreementKind::of,
            "one of " + String.join(", ", AgreementKind.ids()),
            AgreementKind.GRANT),
        entry.text("title"),
        entry.refer("budget", "budget"),
        entry.refer("awarded-by", "organisation"),
        entry.refer("organisation", "organisation"),
        entry.optional("identifier"),
        entry.optional("description"),
        entry.period("starts"),
        entry.period("ends"),
        entry.parsed("milestones-first", AgreementRecords::yesOrNo, "yes or no", false),
        entry.mayRefer("source", "source"),
        uses(entry),
        milestones,
        instalments(entry, milestones),
        0);
  }

  @Override
  public String id(Agreement agreement) {
    return agreement.id();
  }

  @Override
  public List<Reference> offers(Agreement agreement) {
    return Stream.concat(
            Stream.of(new Reference(name(), agreement.id())),
            agreement.uses().stream()
                .map(use -> new Reference(USE, agreement.id() + "/" + use.id())))
        .toList();
  }

  @Override
  public boolean has(Reference reference) {
    String[] parts = reference.id().split("/", 2);
    return switch (reference.type()) {
      case "agreement" -> store.find(reference.id()).isPresent();
      case USE ->
          parts.length == 2
              && store.find(parts[0]).flatMap(agreement -> agreement.use(parts[1])).isPresent();
      default -> false;
    };
  }

  @Override
  public void save(List<Agreement> agreements) {
    agreements.forEach(store::save);
  }

  private static List<Use> uses(Entry entry) {
    List<Use> uses = new ArrayList<>();
    for (Entry child : entry.children("uses")) {
      String project = child.mayRefer("project", "project");
      uses.add(new Use(child.id("id"), child.text("for"), project.isEmpty() ? null : project));
    }
    if (uses.isEmpty()) {
      entry.problem("uses", "", "at least one use of the money, with id and for");
      return List.of(new Use("none", "none", null));
    }
    return uses;
  }

  private static List<Milestone> milestones(Entry entry) {
    List<Milestone> milestones = new ArrayList<>();
    for (Entry child : entry.children("milestones")) {
      milestones.add(
          new Milestone(milestones.size() + 1, child.text("reached"), day(child, "due")));
    }
    return milestones;
  }

  private static List<Instalment> instalments(Entry entry, List<Milestone> milestones) {
    Set<String> numbers =
        milestones.stream()
            .map(milestone -> String.valueOf(milestone.number()))
            .collect(Collectors.toSet());
    List<Instalment> instalments = new ArrayList<>();
    for (Entry child : entry.children("instalments")) {
      String after = child.optional("after-milestone");
      if (!after.isEmpty() && !numbers.contains(after)) {
        child.problem("after-milestone", after, "the number of one of its milestones, from 1");
      }
      instalments.add(
          new Instalment(
              instalments.size() + 1,
              child.parsed("pounds", Sum::stated, TrailRecords.POUNDS, Sum.NONE),
              day(child, "due"),
              numbers.contains(after) ? Integer.valueOf(after) : null));
    }
    return instalments;
  }

  private static @Nullable LocalDate day(Entry entry, String field) {
    return entry
        .parsed(
            field, AgreementRecords::day, "a day such as 2020-06-30", Optional.<LocalDate>empty())
        .orElse(null);
  }

  private static Optional<Optional<LocalDate>> day(String text) {
    if (text.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(Optional.of(LocalDate.parse(text)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> yesOrNo(String text) {
    return switch (text) {
      case "yes", "true" -> Optional.of(true);
      case "", "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
