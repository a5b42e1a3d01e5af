package org.kith.funding.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement;
import org.kith.funding.Budget;
import org.kith.funding.Sum;

/** Budgets and agreements as files would have them, so that a load meets what people changed. */
final class AsInFiles {
  private AsInFiles() {}

  static Map<String, Object> fields(Budget budget) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", budget.name());
    fields.put("funder", budget.funder());
    fields.put("year", budget.year().words());
    fields.put("priority", budget.priority() == null ? "" : budget.priority());
    fields.put("note", budget.note());
    return fields;
  }

  static Map<String, Object> fields(Agreement agreement) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", agreement.kind().id());
    fields.put("title", agreement.title());
    fields.put("budget", agreement.budget());
    fields.put("awarded-by", agreement.awardedBy());
    fields.put("organisation", agreement.organisation());
    fields.put("identifier", agreement.identifier());
    fields.put("description", agreement.description());
    fields.put("starts", agreement.starts().words());
    fields.put("ends", agreement.ends().words());
    fields.put("milestones-first", agreement.milestonesFirst() ? "yes" : "");
    fields.put("source", agreement.source());
    fields.put("uses", uses(agreement));
    fields.put("milestones", milestones(agreement));
    fields.put("instalments", instalments(agreement));
    return fields;
  }

  /** The fields that differ, as they are after. */
  static Map<String, Object> changes(Agreement before, Agreement after) {
    Map<String, Object> changes = fields(after);
    fields(before).forEach(changes::remove);
    return changes;
  }

  private static List<Object> uses(Agreement agreement) {
    List<Object> uses = new ArrayList<>();
    for (Agreement.Use use : agreement.uses()) {
      uses.add(
          Map.of(
              "id",
              use.id(),
              "for",
              use.words(),
              "project",
              use.project() == null ? "" : use.project()));
    }
    return uses;
  }

  private static List<Object> milestones(Agreement agreement) {
    List<Object> milestones = new ArrayList<>();
    for (Agreement.Milestone milestone : agreement.milestones()) {
      milestones.add(Map.of("reached", milestone.words(), "due", text(milestone.due())));
    }
    return milestones;
  }

  private static List<Object> instalments(Agreement agreement) {
    List<Object> instalments = new ArrayList<>();
    for (Agreement.Instalment instalment : agreement.instalments()) {
      instalments.add(
          Map.of(
              "pounds",
              pounds(instalment.sum()),
              "due",
              text(instalment.due()),
              "after-milestone",
              text(instalment.milestone())));
    }
    return instalments;
  }

  private static String pounds(Sum sum) {
    return sum.inWords().replaceAll("[£,]", "");
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
