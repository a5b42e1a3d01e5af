package org.kith.pledge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.pledge.Commitment;
import org.kith.pledge.Practice;
import org.kith.pledge.Practices;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;

/**
 * What an organisation is asked that commits to something.
 *
 * @param offered practices that it can choose
 */
record CommitFields(List<Practice> offered) {
  private static final Field<Optional<String>> OWN =
      TextField.of("own", "pledge.commitment.own").atMost(200).optional();

  /** Whoever signs can choose all that are offered. */
  static CommitFields of(Practices practices, UUID pledge) {
    return besides(List.of(), practices, pledge);
  }

  /** What an organisation is not committed to yet. */
  static CommitFields besides(List<Commitment> made, Practices practices, UUID pledge) {
    Set<UUID> taken =
        made.stream()
            .filter(Commitment::isMeant)
            .map(Commitment::practice)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new CommitFields(
        practices.of(pledge).stream()
            .filter(one -> one.details().isOffered() && !taken.contains(one.id()))
            .toList());
  }

  /** Practices alone; empty: there is none to choose. */
  Optional<Field<?>> practices() {
    return offered.isEmpty() ? Optional.empty() : Optional.of(field());
  }

  private ChoicesField<UUID> field() {
    return ChoicesField.of(
            "practices",
            "pledge.sign.practices",
            offered.stream()
                .map(one ->
                    Choice.of(one.id(), one.id().toString(), Text.english(one.details().title())))
                .toList())
        .mayBeNone();
  }

  /** Practices, and something in words of its own. */
  List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>();
    practices().ifPresent(fields::add);
    fields.add(OWN);
    return fields;
  }

  void check(Form form) {
    if (!form.hasErrors() && chosen(form).isEmpty() && own(form).isEmpty()) {
      form.refuse(offered.isEmpty() ? OWN : field(), "pledge.commit.nothing");
    }
  }

  List<UUID> chosen(Form form) {
    return offered.isEmpty() ? List.of() : form.get(field());
  }

  Optional<String> own(Form form) {
    return form.get(OWN);
  }
}
