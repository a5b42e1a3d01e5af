package org.kith.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Today;
import org.kith.people.Monitoring;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.WholeNumberField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Slips of equality monitoring to be handed out. Looking makes no link; printing does, and shows it
 * this once, as the slip's picture.
 */
@Controller
class SlipsController {
  private static final String PATH = PeoplePaths.ALL + "/slips";
  private static final String RECORD = "record";
  private static final int MOST = 60;
  private static final WholeNumberField BLANK =
      WholeNumberField.of("blank", "people.slips.blank").between(0, MOST).wide(3);

  private final Access access;
  private final People people;
  private final Monitoring monitoring;
  private final SlipPrinting printing;
  private final Languages languages;
  private final Today today;

  SlipsController(
      Access access,
      People people,
      Monitoring monitoring,
      SlipPrinting printing,
      Languages languages,
      Today today) {
    this.access = access;
    this.people = people;
    this.monitoring = monitoring;
    this.printing = printing;
    this.languages = languages;
    this.today = today;
  }

  /** For one person: chosen already. */
  @GetMapping(PeoplePaths.ONE + "/slip")
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Monitoring.ASK);
    Collection<PersonName> person = people.names(List.of(id)).values();
    if (person.isEmpty()) {
      throw new NotFound();
    }
    return ask(List.copyOf(person), List.of(id), 0, words);
  }

  /**
   * For several, such as those on a register: whoever is due is chosen.
   *
   * @param record ids of records; those that the actor may not see are left out
   * @param blank how many slips without anybody's number
   */
  @GetMapping(PATH)
  View several(
      @RequestParam(defaultValue = "") List<UUID> record,
      @RequestParam(defaultValue = "0") int blank,
      Words words) {
    access.requireSomewhere(Monitoring.ASK);
    List<PersonName> known = known(record);
    Map<UUID, LocalDate> asked = monitoring.askedOn(known.stream().map(PersonName::id).toList());
    List<UUID> due =
        known.stream()
            .map(PersonName::id)
            .filter(id -> !asked.containsKey(id) || Monitoring.isDue(asked.get(id), today.day()))
            .toList();
    return ask(known, due, Math.clamp(blank, 0, MOST), words);
  }

  private View ask(List<PersonName> known, List<UUID> chosen, int blank, Words words) {
    return page(
        known,
        Form.blank(words)
            .with(people(known), chosen)
            .with(BLANK, blank)
            .with(language(), Language.ENGLISH));
  }

  @PostMapping(PATH)
  View print(Form form, HttpServletRequest request) {
    access.requireSomewhere(Monitoring.ASK);
    List<PersonName> chosen = known(ids(form.values().texts(RECORD)));
    if (!form.accepts(BLANK, language())) {
      return page(chosen, form);
    }
    return View.of(
        "people/slips",
        printing.of(chosen, form.get(BLANK), form.get(language()), form.words(), request));
  }

  private View page(List<PersonName> known, Form form) {
    List<Field<?>> fields = new ArrayList<>();
    if (!known.isEmpty()) {
      fields.add(people(known));
    }
    fields.add(language());
    fields.add(BLANK);
    return FormPage.of("people.slips", form, fields, PATH, "people.slips.print")
        .below(PeoplePaths.all(form.words()))
        .saying("people.slips.said")
        .view();
  }

  private ChoicesField<UUID> people(List<PersonName> known) {
    return ChoicesField.of(
            RECORD,
            "people.slips.for",
            known.stream()
                .map(one -> Choice.of(one.id(), one.id().toString(), Text.english(one.full())))
                .toList())
        .mayBeNone();
  }

  private ChoiceField<Language> language() {
    return ChoiceField.of(
            "language",
            "people.slips.language",
            languages.all().stream()
                .map(one -> Choice.of(one, one.code(), Text.english(one.englishName())))
                .toList())
        .select();
  }

  private List<PersonName> known(List<UUID> records) {
    return records.isEmpty()
        ? List.of()
        : List.copyOf(people.names(records.stream().limit(MOST).toList()).values());
  }

  private static List<UUID> ids(List<String> written) {
    return written.stream()
        .flatMap(id ->
            Optional.of(id)
                .filter(one -> one.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .stream())
        .toList();
  }
}
