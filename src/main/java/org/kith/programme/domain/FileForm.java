package org.kith.programme.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;
import org.kith.programme.Mode;
import org.kith.programme.Named;
import org.kith.programme.Project.Legacy;
import org.kith.programme.Project.Outcome;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.OwnValue;
import org.kith.programme.Project.Partner;
import org.kith.programme.Project.Phase;
import org.kith.programme.Project.Target;

/**
 * A project as its file would have it: field by field, texts, lists and fields within. What is
 * empty is left out within, and is empty at the top.
 */
final class FileForm {
  private FileForm() {}

  static Map<String, Object> of(ProjectEntry project) {
    ProjectRow row = project.row();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", row.id());
    fields.put("name", row.name());
    fields.put("priority", row.priority() == null ? ProjectRecords.CROSS_CUTTING : row.priority());
    fields.put("part-of", row.partOf() == null ? "" : row.partOf());
    fields.put("partners", project.partners().stream().map(FileForm::partner).toList());
    fields.put("localities", project.localities());
    fields.put("mode", row.modes().stream().map(Mode::id).toList());
    fields.put("starts", stated(row.starts()));
    fields.put("ends", stated(row.ends()));
    fields.put("summary", row.summary());
    fields.put("about", row.about());
    fields.put("methods", project.methods());
    fields.put("states", project.phases().stream().map(FileForm::phase).toList());
    fields.put("outputs", project.outputs().stream().map(FileForm::output).toList());
    fields.put("outcomes", project.outcomes().stream().map(FileForm::outcome).toList());
    fields.put("legacy", project.legacy().stream().map(FileForm::legacy).toList());
    fields.put("contributes-to", project.contributesTo());
    return fields;
  }

  /** The fields in which the second differs, as it has them. */
  static Map<String, Object> changes(ProjectEntry before, ProjectEntry after) {
    Map<String, Object> old = of(before);
    Map<String, Object> changes = of(after);
    changes.entrySet().removeIf(field -> field.getValue().equals(old.get(field.getKey())));
    return changes;
  }

  private static Map<String, Object> partner(Partner partner) {
    return Map.of("organisation", partner.organisation().id(), "role", partner.role());
  }

  private static Map<String, Object> phase(Phase phase) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("state", phase.state().id());
    fields.put("from", phase.from().words());
    put(fields, "to", stated(phase.until()));
    put(fields, "note", phase.note());
    fields.put("source", phase.source());
    return fields;
  }

  private static Map<String, Object> output(Output output) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("definition", output.definition());
    if (!output.targets().isEmpty()) {
      fields.put("targets", output.targets().stream().map(FileForm::target).toList());
    }
    return fields;
  }

  private static Map<String, Object> target(Target target) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("figure", target.figure());
    OwnValue own = target.own();
    if (own != null) {
      fields.put("unit", own.amount().unit().id());
      put(fields, "low", number(own.amount().low()));
      put(fields, "high", number(own.amount().high()));
      put(fields, "words", own.words());
      put(fields, "due", own.due() == null ? "" : own.due().toString());
    }
    put(fields, "date", stated(target.agreedOn()));
    put(fields, "reason", target.reason());
    put(fields, "agreed", target.agreedBy());
    return fields;
  }

  private static Map<String, Object> outcome(Outcome outcome) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", outcome.text());
    if (!outcome.measures().isEmpty()) {
      fields.put("measures", outcome.measures().stream().map(Named::id).toList());
    }
    fields.put("source", outcome.source());
    return fields;
  }

  private static Map<String, Object> legacy(Legacy legacy) {
    return Map.of("text", legacy.text(), "source", legacy.source());
  }

  private static void put(Map<String, Object> fields, String field, String value) {
    if (!value.isEmpty()) {
      fields.put(field, value);
    }
  }

  private static String stated(Period period) {
    return period.isStated() ? period.words() : "";
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
