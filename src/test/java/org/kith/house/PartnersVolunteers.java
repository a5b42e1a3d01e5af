package org.kith.house;

import java.util.UUID;
import org.kith.volunteering.CheckLevel;
import org.kith.volunteering.Offers;
import org.kith.volunteering.Review;
import org.kith.volunteering.Stage;
import org.kith.volunteering.Vetting;
import org.kith.volunteering.Vettings;
import org.kith.volunteering.VolunteerCare;
import org.kith.volunteering.VolunteerHours;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.Volunteers;

/** Those who help a partner, and somebody who offered to. */
record PartnersVolunteers(PartnersWork work) {
  void begin() {
    UUID role = work.made("role");
    UUID volunteer = work.made("volunteer");
    work.does(() -> {
      VolunteerRoles roles = work.bean(VolunteerRoles.class);
      roles.add(role, work.holder(), Invented.role(work.word() + " role", false));
      work.bean(Volunteers.class)
          .recruit(volunteer, role, work.id("second"), work.today().minusDays(40));
      work.bean(Vettings.class)
          .note(
              new Vetting(
                  UUID.randomUUID(),
                  work.holder(),
                  work.id("second"),
                  CheckLevel.BASIC,
                  work.today().minusDays(30),
                  "0047",
                  true,
                  work.today().minusDays(30),
                  null));
      Volunteers volunteers = work.bean(Volunteers.class);
      volunteers.step(volunteer, 1, Stage.CHECKED, work.today().minusDays(29), null);
      volunteers.step(volunteer, 2, Stage.TRAINED, work.today().minusDays(28), null);
      volunteers.step(volunteer, 3, Stage.ACTIVE, work.today().minusDays(27), null);
      work.bean(VolunteerHours.class)
          .addDay(work.made("hours"), volunteer, work.today().minusDays(2), 97, null);
      VolunteerCare care = work.bean(VolunteerCare.class);
      care.match(work.made("pair"), volunteer, work.id("person"), work.today().minusDays(3));
      care.review(
          new Review(
              UUID.randomUUID(),
              volunteer,
              work.today().minusDays(1),
              work.word() + " goes well",
              null));
      work.bean(Offers.class)
          .offer(
              work.made("offer"),
              work.id("open-role"),
              work.word() + "-helper",
              work.phone(),
              work.word() + " offers",
              "en",
              "net");
    });
  }
}
