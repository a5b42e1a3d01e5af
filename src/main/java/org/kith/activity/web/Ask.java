package org.kith.activity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Scope;
import org.kith.activity.Spoken;
import org.kith.activity.Venue;
import org.kith.activity.Venues;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.programme.Programme;
import org.kith.programme.ProjectCard;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.springframework.stereotype.Component;

/** Fields and names that all of the pages of planning share. */
@Component
class Ask {
  /** Spoken in English towns, British Sign Language first. Any other is a line here. */
  private final Access access;

  private final Organisations organisations;
  private final Programme programme;
  private final Geography geography;
  private final Venues venues;

  Ask(
      Access access,
      Organisations organisations,
      Programme programme,
      Geography geography,
      Venues venues) {
    this.access = access;
    this.organisations = organisations;
    this.programme = programme;
    this.geography = geography;
    this.venues = venues;
  }

  /** The organisations for which the actor may do this. */
  ChoiceField<String> holder(Action action) {
    return ChoiceField.of("holder", "activity.holder", holders(action)).select();
  }

  List<Choice<String>> holders(Action action) {
    return organisations.all().stream()
        .filter(one -> access.who().may(action, Scope.organisation(one.id())))
        .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
        .toList();
  }

  Field<Optional<String>> project() {
    return ChoiceField.of(
            "project",
            "activity.project",
            programme.projects().stream()
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }

  Field<Optional<String>> locality() {
    return ChoiceField.of("locality", "activity.locality", localities()).select().optional();
  }

  List<Choice<String>> localities() {
    return geography.area().localities().stream()
        .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
        .toList();
  }

  Field<Optional<UUID>> venue() {
    return ChoiceField.of(
            "venue",
            "activity.venue",
            venues.all().stream()
                .map(one ->
                    Choice.of(one.id(), one.id().toString(), Text.english(one.details().name())))
                .toList())
        .select()
        .optional();
  }

  static ChoicesField<String> languages(Words words) {
    return ChoicesField.of(
            "languages",
            "activity.languages",
            Spoken.CODES.stream()
                .map(code -> Choice.of(code, code, Text.english(Spoken.name(code, words))))
                .toList())
        .mayBeNone();
  }

  String holderName(String id) {
    return organisations.find(id).map(Organisation::name).orElse(id);
  }

  Text projectName(@Nullable String id, Words words) {
    return id == null
        ? words.text("activity.none")
        : Text.english(
            programme.projects().stream()
                .filter(one -> one.id().equals(id))
                .map(ProjectCard::name)
                .findFirst()
                .orElse(id));
  }

  Text localityName(@Nullable String id, Words words) {
    return Stream.concat(
            geography.area().localities().stream()
                .filter(one -> one.id().equals(id))
                .map(Locality::name),
            Stream.of(words.plain("activity.locality.unknown")))
        .findFirst()
        .map(Text::english)
        .orElseThrow();
  }

  Text venueName(@Nullable UUID id, Words words) {
    return Optional.ofNullable(id)
        .flatMap(venues::find)
        .map(Venue::details)
        .map(details -> Text.english(details.name()))
        .orElseGet(() -> words.text("activity.none"));
  }
}
