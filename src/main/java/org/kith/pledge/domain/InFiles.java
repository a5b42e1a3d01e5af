package org.kith.pledge.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.imports.Entry;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.Pledges.Wording;
import org.kith.pledge.PracticeDetails;
import org.kith.pledge.SignatureDetails;

/** What the files of a programme folder say of pledges, and what people changed of it since. */
final class InFiles {
  static final String PLEDGE = "pledge";
  static final String TRANSLATION = "pledge translation";
  static final String PRACTICE = "pledge practice";
  static final String SIGNATURE = "pledge signature";

  private static final String YES = "yes";
  private static final String NO = "no";

  private InFiles() {}

  /** The record that a file's becomes: the same in whichever installation. */
  static UUID record(String type, String id) {
    return UUID.nameUUIDFromBytes((type + " " + id).getBytes(UTF_8));
  }

  static UUID translation(UUID pledge, String language) {
    return record(TRANSLATION, pledge + " " + language);
  }

  static List<String> lines(String promise) {
    return promise.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** What is missing is refused already, and a record has to be made all the same. */
  static String stated(String text) {
    return text.isBlank() ? "?" : text;
  }

  /** A word that says yes or no. */
  static boolean isYes(Entry entry, String field, boolean unlessSaid) {
    return entry.parsed(
        field,
        word ->
            switch (word) {
              case "" -> Optional.of(unlessSaid);
              case YES, "true" -> Optional.of(true);
              case NO, "false" -> Optional.of(false);
              default -> Optional.empty();
            },
        "yes or no",
        unlessSaid);
  }

  private static String word(boolean isYes) {
    return isYes ? YES : NO;
  }

  private static Map<String, Object> fields(PledgeDetails says) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", says.title());
    fields.put("promise", lines(says.promise()));
    fields.put("project", Optional.ofNullable(says.project()).orElse(""));
    fields.put("address", says.slug());
    fields.put(
        "for",
        Stream.of(says.forPeople() ? "people" : "", says.forOrganisations() ? "organisations" : "")
            .filter(one -> !one.isEmpty())
            .toList());
    fields.put("standing", says.standing().name().toLowerCase(Locale.ROOT));
    return fields;
  }

  static Map<String, Object> changes(PledgeDetails before, PledgeDetails after) {
    return changes(fields(before), fields(after));
  }

  /** All that a translation says. */
  static Map<String, Object> fields(Wording says) {
    return Map.of(
        "title",
        says.title(),
        "promise",
        says.lines(),
        "translation",
        says.isConfirmed() ? "confirmed" : "machine-drafted");
  }

  private static Map<String, Object> fields(PracticeDetails says) {
    return Map.of(
        "title",
        says.title(),
        "how-to",
        says.howTo(),
        "offered",
        word(says.isOffered()),
        "by-sector",
        says.bySector().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> Map.of("sector", one.getKey().id(), "how-to", one.getValue()))
            .toList());
  }

  static Map<String, Object> changes(PracticeDetails before, PracticeDetails after) {
    return changes(fields(before), fields(after));
  }

  private static Map<String, Object> fields(SignatureDetails says) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", says.name());
    fields.put("where", String.join("; ", says.localities()));
    fields.put("shown", word(says.isShown()));
    SignatureDetails.Body body = says.body();
    if (body != null) {
      fields.put("sector", body.sector().id());
      fields.put("organisation", Optional.ofNullable(body.organisation()).orElse(""));
      fields.put("adopts-as", body.adoptsAs());
    }
    return fields;
  }

  static Map<String, Object> changes(SignatureDetails before, SignatureDetails after) {
    return changes(fields(before), fields(after));
  }

  private static Map<String, Object> changes(
      Map<String, Object> before, Map<String, Object> after) {
    Map<String, Object> changes = new LinkedHashMap<>(after);
    changes.entrySet().removeIf(field -> field.getValue().equals(before.get(field.getKey())));
    return changes;
  }
}
