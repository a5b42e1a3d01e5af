package org.kith.governance.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.figures.Subject;
import org.kith.programme.Programme;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.springframework.stereotype.Component;

/** Fields and names that all of governance's pages share: who looks after a thing, and what of. */
@Component
class Ask {
  static final Field<Optional<LocalDate>> REVIEW =
      DateField.of("review", "governance.review").optional();

  private final Accounts accounts;
  private final Programme programme;

  Ask(Accounts accounts, Programme programme) {
    this.accounts = accounts;
    this.programme = programme;
  }

  /** Those who may sign in, and the one who looks after it already, gone or not. */
  ChoiceField<String> owner(@Nullable String now) {
    return ChoiceField.of(
            "owner",
            "governance.owner",
            accounts.all().stream()
                .filter(one -> one.state() != Account.State.LEFT || one.id().equals(now))
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                .toList())
        .select();
  }

  Field<Optional<Subject>> about() {
    return ChoiceField.of(
            "about",
            "governance.about",
            subjects().entrySet().stream()
                .map(entry ->
                    Choice.of(
                        entry.getKey(),
                        entry.getKey().kind() + "-" + entry.getKey().id(),
                        Text.english(entry.getValue())))
                .toList())
        .select()
        .optional();
  }

  /** Priorities, then projects, by name. */
  Map<Subject, String> subjects() {
    Map<Subject, String> subjects = new LinkedHashMap<>();
    programme
        .priorities("en")
        .forEach(one -> subjects.put(new Subject("priority", one.id()), one.name().text()));
    programme.projects().forEach(one -> subjects.put(new Subject("project", one.id()), one.name()));
    return subjects;
  }

  /** What it is about, in words. */
  Text named(@Nullable Subject about, Words words) {
    return named(about, about == null ? Map.of() : subjects(), words);
  }

  /**
   * @param subjects as {@link #subjects()} tells them
   */
  static Text named(@Nullable Subject about, Map<Subject, String> subjects, Words words) {
    return about == null
        ? words.text("governance.about.programme")
        : Text.english(subjects.getOrDefault(about, about.id()));
  }

  /** When the programme ends; empty where that is open. */
  Optional<LocalDate> ends() {
    return programme.strategy().flatMap(strategy -> Optional.ofNullable(strategy.ends().last()));
  }

  Map<String, String> names(List<String> accountIds) {
    return accounts.names(accountIds.stream().distinct().toList());
  }

  String name(String account, Words words) {
    return names(List.of(account)).getOrDefault(account, words.plain("governance.somebody"));
  }
}
