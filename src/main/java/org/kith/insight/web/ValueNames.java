package org.kith.insight.web;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.activity.Activities;
import org.kith.activity.Aim;
import org.kith.figures.SubjectName;
import org.kith.figures.SubjectNames;
import org.kith.geography.Geography;
import org.kith.geography.Ward;
import org.kith.insight.AgeBand;
import org.kith.insight.Dimension;
import org.kith.insight.Unknown;
import org.kith.kernel.Disability;
import org.kith.kernel.EthnicGroup;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Quarter;
import org.kith.kernel.Religion;
import org.kith.kernel.Sex;
import org.kith.organisations.Organisations;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the values of dimensions are called, and in which order they are shown. */
@Component
class ValueNames {
  private static final int MOST_ACTIVITIES = 20_000;

  private final Geography geography;
  private final Organisations organisations;
  private final Activities activities;
  private final List<SubjectNames> subjects;

  ValueNames(
      Geography geography,
      Organisations organisations,
      Activities activities,
      List<SubjectNames> subjects) {
    this.geography = geography;
    this.organisations = organisations;
    this.activities = activities;
    this.subjects = subjects;
  }

  /** Names by value; what has none here is called by its value. */
  @Transactional(readOnly = true)
  public Map<String, String> of(Dimension dimension, Words words) {
    return switch (dimension) {
      case QUARTER -> Map.of();
      case PROJECT -> subjects("project");
      case PRIORITY -> subjects("priority");
      case PARTNER -> partners();
      case ACTIVITY -> titles();
      case PLACE, LOCALITY -> localities();
      case WARD -> wards();
      case LANGUAGE -> Map.of();
      case AGE -> Map.of();
      case AIM, SEX, ETHNICITY, ETHNIC_GROUP, RELIGION, DISABILITY -> worded(dimension, words);
    };
  }

  /** What one value is called. */
  static String name(Dimension dimension, String value, Map<String, String> names, Words words) {
    if (Unknown.is(value)) {
      return words.plain("insight.unknown." + value);
    }
    return switch (dimension) {
      case QUARTER -> Quarter.parse(value).map(one -> quarter(one, words)).orElse(value);
      case LANGUAGE ->
          value.equals("other")
              ? words.plain("insight.other")
              : new ULocale(value).getDisplayName(ULocale.UK);
      default -> names.getOrDefault(value, value);
    };
  }

  static String quarter(Quarter quarter, Words words) {
    return words.plain("insight.quarter", quarter.toString().substring(0, 7), quarter.number());
  }

  /** Values in the order in which they are shown: what is not known stands last. */
  static List<String> inOrder(
      Dimension dimension, Set<String> values, Map<String, String> names, Words words) {
    List<String> known = known(dimension);
    return values.stream()
        .sorted(
            Comparator.comparing(Unknown::is)
                .thenComparingInt(value -> known.isEmpty() ? 0 : place(value, known))
                .thenComparing(value -> name(dimension, value, names, words))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Every value that a dimension of people can be narrowed down to. */
  static List<String> known(Dimension dimension) {
    return switch (dimension) {
      case AIM -> Arrays.stream(Aim.values()).map(Aim::id).toList();
      case AGE -> Arrays.stream(AgeBand.values()).map(AgeBand::id).toList();
      case SEX -> ids(Sex.values());
      case ETHNICITY ->
          Stream.concat(
                  Arrays.stream(Ethnicity.values()).map(Ethnicity::id),
                  Arrays.stream(EthnicGroup.values()).map(EthnicGroup::id))
              .toList();
      case ETHNIC_GROUP -> Arrays.stream(EthnicGroup.values()).map(EthnicGroup::id).toList();
      case RELIGION -> ids(Religion.values());
      case DISABILITY -> ids(Disability.values());
      default -> List.of();
    };
  }

  private static int place(String value, List<String> known) {
    int place = known.indexOf(value);
    return place < 0 ? known.size() : place;
  }

  private static List<String> ids(Enum<?>[] values) {
    return Arrays.stream(values).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static Map<String, String> worded(Dimension dimension, Words words) {
    Map<String, String> names = new HashMap<>();
    known(dimension)
        .forEach(value -> {
          String of =
              Arrays.stream(EthnicGroup.values()).anyMatch(group -> group.id().equals(value))
                  ? "ethnic-group"
                  : dimension.slug();
          boolean isGroupOnly = dimension == Dimension.ETHNICITY && of.equals("ethnic-group");
          String name = words.plain("insight." + of + "." + value);
          names.put(value, isGroupOnly ? words.plain("insight.group-only", name) : name);
        });
    return names;
  }

  private Map<String, String> subjects(String kind) {
    Map<String, String> names = new HashMap<>();
    subjects.stream()
        .flatMap(owner -> owner.subjects().stream())
        .filter(name -> name.subject().kind().equals(kind))
        .forEach((SubjectName name) -> names.put(name.subject().id(), name.name()));
    return names;
  }

  private Map<String, String> partners() {
    Map<String, String> names = new HashMap<>();
    organisations.all().forEach(one -> names.put(one.id(), one.name()));
    return names;
  }

  private Map<String, String> titles() {
    Map<String, String> names = new HashMap<>();
    activities
        .all(0, MOST_ACTIVITIES)
        .forEach(one -> names.put(one.id().toString(), one.details().title()));
    return names;
  }

  private Map<String, String> localities() {
    Map<String, String> names = new HashMap<>();
    geography.area().localities().forEach(one -> names.put(one.id(), one.name()));
    return names;
  }

  private Map<String, String> wards() {
    Map<String, String> names = new HashMap<>();
    for (Ward ward : geography.wards()) {
      names.put(ward.code(), ward.name());
    }
    return names;
  }
}
