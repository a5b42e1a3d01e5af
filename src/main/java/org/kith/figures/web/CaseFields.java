package org.kith.figures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.figures.domain.Case;
import org.kith.figures.domain.Case.Severity;
import org.kith.figures.domain.TeamStatement;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.TextField;

/** What is asked about a contradiction. */
final class CaseFields {
  static final ChoiceField<Severity> SEVERITY =
      ChoiceField.of(
              "severity", "figures.case.severity", Choice.each(Severity.class, "figures.severity."))
          .inline();
  static final TextField WHY = TextField.lines("why", "figures.case.why").atMost(1000).rows(4);
  static final Field<LocalDate> UNTIL = DateField.of("until", "figures.case.defer-until");

  private CaseFields() {}

  /** Those who may deal with contradictions, and whoever does now. */
  static Field<Optional<String>> owner(Map<String, String> names) {
    List<Choice<String>> choices =
        names.entrySet().stream()
            .map(person ->
                Choice.of(person.getKey(), person.getKey(), Text.english(person.getValue())))
            .toList();
    return ChoiceField.of("owner", "figures.case.owner", choices).select().optional();
  }

  /** Which of its figures stands. */
  static Field<String> stands(Case one, Map<String, TeamStatement> involved, Wording wording) {
    return ChoiceField.of(
        "stands",
        "figures.case.stands",
        one.finding().statements().stream()
            .flatMap(id -> Optional.ofNullable(involved.get(id)).stream())
            .map(TeamStatement::statement)
            .map(statement ->
                Choice.of(
                    statement.id(),
                    statement.id(),
                    Text.english(
                        "%s: %s (%s, “%s”)"
                            .formatted(
                                Wording.title(statement).text(),
                                wording.value(statement).text(),
                                wording.source(statement).text(),
                                statement.section()))))
            .toList());
  }
}
