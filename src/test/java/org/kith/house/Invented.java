package org.kith.house;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.activity.Mode;
import org.kith.activity.NewSession;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Said;
import org.kith.kernel.Sex;
import org.kith.kernel.Unsaid;
import org.kith.organisations.Sector;
import org.kith.people.MonitoringAnswers;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.PracticeDetails;
import org.kith.pledge.SignatureDetails;
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

  static PledgeDetails pledge(String slug, String title, PledgeDetails.Standing standing) {
    return new PledgeDetails(slug, title, "We greet people.", null, true, true, standing);
  }

  static PracticeDetails practice(UUID pledge, String title, boolean isOffered) {
    return new PracticeDetails(pledge, title, "", Map.of(), isOffered);
  }

  static SignatureDetails signer(UUID pledge, String name, String contact) {
    return new SignatureDetails(pledge, name, contact, "en", List.of(), false, null);
  }

  static SignatureDetails body(UUID pledge, String name, String contact) {
    return new SignatureDetails(
        pledge,
        name,
        contact,
        "en",
        List.of("outside"),
        false,
        new SignatureDetails.Body(Sector.VOLUNTARY, name + " chair", "", null, ""));
  }

  static RoleDetails role(String title, boolean isOpen) {
    return new RoleDetails(title, "", null, CheckLevel.BASIC, List.of(), true, isOpen);
  }
}
