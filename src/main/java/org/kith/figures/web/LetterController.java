package org.kith.figures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.documents.Document;
import org.kith.figures.Settling;
import org.kith.figures.Statement;
import org.kith.figures.domain.Case;
import org.kith.figures.domain.Cases;
import org.kith.figures.domain.Settlements;
import org.kith.figures.domain.TeamStatement;
import org.kith.figures.domain.TeamStatements;
import org.kith.geography.Geography;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes letters about contradictions. */
@Controller
class LetterController {
  private static final String PATH = TeamContradictionsController.PATH + "/{reference}/letter";
  private static final TextField TO = TextField.of("to", "figures.letter.field.to").atMost(120);
  private static final Field<LocalDate> BY = DateField.of("by", "figures.letter.field.by");
  private static final TextField ANSWER_TO =
      TextField.of("answer-to", "figures.letter.field.answer-to").atMost(200);
  private static final ChoiceField<LetterFile> FILE =
      ChoiceField.of(
              "file",
              "figures.letter.field.file",
              Choice.each(LetterFile.class, "figures.letter.file."))
          .inline();
  private static final List<Field<?>> FIELDS = List.of(TO, BY, ANSWER_TO, FILE);
  private static final int DAYS_TO_ANSWER = 14;

  private final Access access;
  private final Cases cases;
  private final Settlements settlements;
  private final TeamStatements statements;
  private final TeamRows rows;
  private final Geography geography;
  private final Clock clock;

  LetterController(
      Access access,
      Cases cases,
      Settlements settlements,
      TeamStatements statements,
      TeamRows rows,
      Geography geography,
      Clock clock) {
    this.access = access;
    this.cases = cases;
    this.settlements = settlements;
    this.statements = statements;
    this.rows = rows;
    this.geography = geography;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View ask(@PathVariable String reference, Form form) {
    Case one = existing(reference);
    return page(one, form.with(BY, today().plusDays(DAYS_TO_ANSWER)).with(FILE, LetterFile.PDF));
  }

  /** The file itself where everything was said, else the form again. */
  @PostMapping(PATH)
  Object write(@PathVariable String reference, Form form) {
    Case one = existing(reference);
    if (!form.accepts(FIELDS)) {
      return page(one, form);
    }
    Document letter = letter(one, form);
    settlements.letterMade(reference, form.get(TO));
    return form.get(FILE)
        .download("letter-" + one.reference(), letter, geography.area().name(), clock.instant());
  }

  private Document letter(Case one, Form form) {
    Wording wording = rows.wording(form.words());
    Map<String, TeamStatement> involved = statements.byIds(one.finding().statements());
    List<Statement> figures =
        one.finding().statements().stream()
            .flatMap(id -> Optional.ofNullable(involved.get(id)).stream())
            .map(TeamStatement::statement)
            .toList();
    return new ContradictionLetter(
            geography.area().name(), form.get(TO), today(), form.get(BY), form.get(ANSWER_TO))
        .about(one, figures, wording);
  }

  private View page(Case one, Form form) {
    Words words = form.words();
    String path = TeamContradictionsController.PATH + "/" + one.reference();
    FormPage page =
        FormPage.of("figures.letter", form, FIELDS, path + "/letter", "figures.letter.make")
            .below(
                CasePages.crumb(words),
                new Crumb(words.text("figures.rule." + one.finding().rule()), path))
            .saying("figures.letter.said");
    return one.isPublic() ? page.view() : page.saying("figures.letter.inside").view();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(TeamRows.HERE));
  }

  private Case existing(String reference) {
    access.require(Settling.CONTRADICT);
    return cases.byReference(reference).orElseThrow(NotFound::new);
  }
}
