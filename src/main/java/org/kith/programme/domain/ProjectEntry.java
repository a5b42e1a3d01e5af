package org.kith.programme.domain;

import java.util.List;
import org.kith.programme.Project.Legacy;
import org.kith.programme.Project.Outcome;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.Partner;
import org.kith.programme.Project.Phase;

/** A project as its file has it: partners and measures have their ids for names. */
record ProjectEntry(
    ProjectRow row,
    List<Partner> partners,
    List<String> localities,
    List<String> methods,
    List<Phase> phases,
    List<Output> outputs,
    List<Outcome> outcomes,
    List<Legacy> legacy,
    List<String> contributesTo) {

  String id() {
    return row.id();
  }

  ProjectEntry withFacts(
      ProjectRow row, List<Partner> partners, List<String> localities, List<String> methods) {
    return new ProjectEntry(
        row, partners, localities, methods, phases, outputs, outcomes, legacy, contributesTo);
  }

  ProjectEntry withPhases(List<Phase> phases) {
    return new ProjectEntry(
        row, partners, localities, methods, phases, outputs, outcomes, legacy, contributesTo);
  }

  ProjectEntry withOutputs(List<Output> outputs) {
    return new ProjectEntry(
        row, partners, localities, methods, phases, outputs, outcomes, legacy, contributesTo);
  }

  ProjectEntry withLegacy(List<Legacy> legacy) {
    return new ProjectEntry(
        row, partners, localities, methods, phases, outputs, outcomes, legacy, contributesTo);
  }

  ProjectEntry withOutcomes(List<Outcome> outcomes) {
    return new ProjectEntry(
        row, partners, localities, methods, phases, outputs, outcomes, legacy, contributesTo);
  }
}
