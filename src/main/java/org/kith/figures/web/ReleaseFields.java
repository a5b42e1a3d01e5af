package org.kith.figures.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Release;
import org.kith.figures.ReleaseRequest;
import org.kith.figures.ReleaseState;
import org.kith.figures.ReleaseTable;
import org.kith.kernel.Period;
import org.kith.statistics.disclosure.SafetyRule;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;

/** What is asked of who makes, approves or discards a release. */
record ReleaseFields(Field<String> table, Field<Optional<String>> replaces, boolean hasEarlier) {
  static final TextField OWN_REASON =
      TextField.of("ownReason", "figures.releases.own-reason").atMost(300);
  static final TextField DISCARD_REASON =
      TextField.of("reason", "figures.releases.discard.reason").atMost(300);

  private static final Field<Optional<String>> PERIOD =
      TextField.of("period", "figures.releases.period").atMost(40).wide(20).optional();
  private static final Field<Integer> THRESHOLD =
      ChoiceField.of(
          "threshold",
          "figures.releases.threshold",
          List.of(
              new Choice<>(
                  SafetyRule.USUAL.threshold(), "5", Label.key("figures.releases.threshold.5")),
              new Choice<>(
                  SafetyRule.SENSITIVE.threshold(),
                  "10",
                  Label.key("figures.releases.threshold.10"))));
  private static final Field<Optional<String>> NOTE =
      TextField.lines("note", "figures.releases.note").atMost(500).optional();
  private static final Field<Optional<String>> REPLACES_REASON =
      TextField.of("replacesReason", "figures.releases.replaces.reason").atMost(300).optional();

  static ReleaseFields of(List<ReleaseTable> menu, List<Release> published) {
    List<Choice<String>> earlier =
        published.stream()
            .filter(release -> release.state() == ReleaseState.PUBLISHED)
            .map(release ->
                Choice.of(
                    release.id(),
                    release.id(),
                    Text.english("%s (%s)".formatted(release.title(), release.publishedOn()))))
            .toList();
    return new ReleaseFields(
        ChoiceField.of(
            "table",
            "figures.releases.table",
            menu.stream()
                .map(table ->
                    Choice.of(
                        table.id(), table.id(), Text.english(table.title() + ": " + table.shows())))
                .toList()),
        ChoiceField.of("replaces", "figures.releases.replaces", earlier).select().optional(),
        !earlier.isEmpty());
  }

  List<Field<?>> all() {
    return hasEarlier
        ? List.of(table, PERIOD, THRESHOLD, NOTE, replaces, REPLACES_REASON)
        : List.of(table, PERIOD, THRESHOLD, NOTE);
  }

  static Form fill(Form form) {
    return form.with(THRESHOLD, SafetyRule.USUAL.threshold());
  }

  /** Checks the fields together: a period is one that can be read, and withdrawing needs a why. */
  boolean accepted(Form form) {
    if (!form.accepts(all())) {
      return false;
    }
    if (period(form).isEmpty()) {
      form.refuse(PERIOD, "figures.releases.period.unreadable");
    }
    if (hasEarlier && form.get(replaces).isPresent() && form.get(REPLACES_REASON).isEmpty()) {
      form.refuse(REPLACES_REASON, "figures.releases.replaces.reason.missing");
    }
    return !form.hasErrors();
  }

  ReleaseRequest request(Form form) {
    @Nullable String replaced = hasEarlier ? form.get(replaces).orElse(null) : null;
    return new ReleaseRequest(
        form.get(table),
        period(form).orElse(Period.UNSTATED),
        form.get(THRESHOLD),
        form.get(NOTE).orElse(""),
        replaced,
        replaced == null ? "" : form.get(REPLACES_REASON).orElse(""),
        form.once());
  }

  private static Optional<Period> period(Form form) {
    return form.get(PERIOD).map(Period::parse).orElse(Optional.of(Period.UNSTATED));
  }
}
