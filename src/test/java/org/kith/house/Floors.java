package org.kith.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The floors of the house, top to bottom. A module uses what is on lower floors; within some
 * floors, also what stands further left; strands and faces never know another of their floor.
 */
enum Floors {
  FACES(false, "website", "opendata", "cli"),
  SYNTHESIS(true, "insight", "evaluation"),
  STRANDS(
      false,
      "pledge",
      "fund",
      "welcome",
      "esol",
      "schools",
      "employers",
      "hatecrime",
      "engagement",
      "transport",
      "recognition",
      "comms",
      "governance"),
  RECORDS(
      true,
      "organisations",
      "programme",
      "returns",
      "funding",
      "people",
      "activity",
      "training",
      "volunteering",
      "directory",
      "casework",
      "survey",
      "evidence"),
  GROUND(
      true,
      "kernel",
      "statistics",
      "ui",
      "database",
      "backup",
      "access",
      "wording",
      "files",
      "outbox",
      "documents",
      "imports",
      "geography",
      "figures");

  private final boolean usesItsLeft;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> modules;

  Floors(boolean usesItsLeft, String... modules) {
    this.usesItsLeft = usesItsLeft;
    this.modules = List.of(modules);
  }

  List<String> modules() {
    return modules;
  }

  /** What is wrong with these uses (module → modules that it uses). */
  static List<String> faults(Map<String, List<String>> uses) {
    Map<String, Floors> floors = new LinkedHashMap<>();
    for (Floors floor : values()) {
      floor.modules.forEach(module -> floors.put(module, floor));
    }
    List<String> faults = new ArrayList<>();
    uses.forEach((module, used) -> {
      Floors floor = floors.get(module);
      if (floor == null) {
        faults.add(module + " stands on no floor");
        return;
      }
      for (String other : used) {
        Floors below = floors.get(other);
        if (below == null || !floor.mayUse(module, below, other)) {
          faults.add(module + " uses " + other);
        }
      }
    });
    return faults;
  }

  private boolean mayUse(String module, Floors other, String used) {
    return other == this
        ? usesItsLeft && modules.indexOf(used) < modules.indexOf(module)
        : other.compareTo(this) > 0;
  }
}
