package org.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Areas;
import org.kith.directory.Opening;
import org.kith.directory.ServiceDetails;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Services;

/** Invented services in the halls of {@link DemoEvents}, so that a visitor finds some. */
final class DemoServices {
  private static final String HOLDER = "nash-dom";

  private final Services services;

  private DemoServices(Services services) {
    this.services = services;
  }

  /** Adds them where they are not there yet. */
  static void add(Application application) {
    application.inArea(
        application.bean(Areas.class).all().getFirst(),
        "demonstration",
        Set.of(Services.KEEP, Services.READ),
        running -> {
          new DemoServices(running.bean(Services.class)).all();
          return HOLDER;
        });
  }

  private void all() {
    add(
        "Community pantry",
        "Bags of groceries, and time to talk.",
        "food",
        List.of("pl", "ro"),
        "south",
        "Wednesday 10:00-13:00");
    add(
        "Forms and letters",
        "Help with forms, benefits and letters from the council.",
        "advice",
        List.of("ur", "pa", "bn"),
        "north",
        "Tuesday 9:30-12:30; Thursday 13:00-16:00");
    add(
        "Talking circle",
        "Practise English over tea, whatever your level.",
        "english",
        List.of("bg", "ru"),
        "east",
        "Monday 18:00-20:00");
    add(
        "Growing together",
        "A shared garden: no experience needed, tools are there.",
        "gardening",
        List.of(),
        "north",
        "Saturday 10:00-12:00; 1st Sunday 14:00-16:00");
    add(
        "Someone to talk to",
        "A listening ear by telephone on evenings and weekends.",
        "mental-health",
        List.of("ur", "pl"),
        null,
        "Friday 18:00-22:00; Sunday 14:00-20:00");
  }

  private void add(
      String name,
      String about,
      String topic,
      List<String> languages,
      @Nullable String venue,
      String times) {
    services.add(
        id("demonstration service " + name),
        HOLDER,
        new ServiceDetails(
            name + " (synthetic)",
            about,
            List.of(topic),
            languages,
            venue == null ? List.of() : List.of(id("demonstration event venue " + venue)),
            venue == null,
            null,
            new ServiceDetails.Hours(
                List.of(times.split("; ")).stream()
                    .flatMap(one -> Opening.read(one).stream())
                    .toList(),
                ""),
            ServiceDetails.Cost.FREE,
            "Just come: nobody asks for papers.",
            ServiceDetails.Ages.ALL,
            new ServiceDetails.Contact("hello@example.org", "", ""),
            "",
            ServiceStatus.ACTIVE,
            true));
  }

  private static UUID id(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(UTF_8));
  }
}
