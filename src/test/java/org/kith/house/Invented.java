package org.kith.house;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kith.activity.Mode;
import org.kith.activity.NewSession;
import org.kith.directory.ServiceDetails;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Said;
import org.kith.kernel.Sex;
import org.kith.kernel.Unsaid;
import org.kith.people.Born;
import org.kith.people.MonitoringAnswers;
import org.kith.people.PersonDetails;
import org.kith.people.SafeToContact;
import org.kith.volunteering.CheckLevel;
import org.kith.volunteering.RoleDetails;

/** Details of things that do not exist. */
final class Invented {
  private Invented() {}

  static MonitoringAnswers answers() {
    return new MonitoringAnswers(
        Said.answered(Ethnicity.values()[0]),
        left(),
        left(),
        left(),
        Said.answered(Sex.FEMALE),
        left(),
        left(),
        "not_answered",
        left());
  }

  private static <T extends Enum<T>> Said<T> left() {
    return Said.not(Unsaid.NOT_ANSWERED);
  }

  static NewSession at(UUID id, LocalDate day) {
    return new NewSession(id, day, LocalTime.of(10, 0), LocalTime.of(12, 0), Mode.IN_PERSON, "");
  }

  static RoleDetails role(String title, boolean isOpen) {
    return new RoleDetails(title, "", null, CheckLevel.BASIC, List.of(), true, isOpen);
  }

  /** A service that is not public yet. */
  static ServiceDetails service(String name) {
    ServiceDetails open = ServiceDetails.called(name, name);
    return new ServiceDetails(
        open.name(),
        open.about(),
        open.topics(),
        open.languages(),
        open.venues(),
        open.isRemote(),
        open.locality(),
        open.hours(),
        open.cost(),
        open.joining(),
        open.ages(),
        open.contact(),
        open.alert(),
        open.status(),
        false);
  }

  /** Somebody called what nobody else is. */
  static PersonDetails person(String word, String role, String phone) {
    return new PersonDetails(
        word + "-" + role,
        word + "ova",
        Born.on(LocalDate.of(1981, 2, 3)),
        phone,
        word.toLowerCase(Locale.ROOT) + "." + role + "@example.org",
        "WS1 1AA",
        null,
        SafeToContact.SAFE,
        "",
        List.of(),
        List.of(),
        word + " note");
  }
}
