package org.kith.house;

import org.kith.directory.Problem;
import org.kith.directory.Problems;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Services;

/**
 * A partner's services: one of them everybody finds; one is not public yet, and what somebody says
 * is wrong is for the partner alone.
 */
record PartnersDirectory(PartnersWork work) {

  void advertise() {
    work.does(() ->
        work.bean(Services.class)
            .add(
                work.made("open-service"),
                work.holder(),
                ServiceDetails.called("Open door", "Come in.")));
  }

  void begin() {
    work.does(() -> {
      work.bean(Services.class)
          .add(work.made("service"), work.holder(), hidden(work.word() + " drop-in"));
      work.bean(Problems.class)
          .tell(
              work.made("problem"),
              work.id("open-service"),
              Problem.Kind.OTHER,
              work.word(),
              "en",
              "net");
    });
  }

  private static ServiceDetails hidden(String name) {
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
}
