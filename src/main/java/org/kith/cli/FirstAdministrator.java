package org.kith.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.access.Areas;
import org.kith.access.SignIn;
import org.kith.kernel.AreaId;

/**
 * The way in for an area that has no administrator yet: a link that works once, for thirty minutes,
 * in a file that only this user can read. A terminal shows it too; a log never does.
 */
final class FirstAdministrator {
  private FirstAdministrator() {}

  static void invite(Application application, Path data, int port) {
    List<AreaId> areas = application.bean(Areas.class).all();
    if (areas.isEmpty()) {
      System.out.println(
          "There is no programme yet: load one with ./kith load, then start Kith again.");
      return;
    }
    for (AreaId area : areas) {
      Optional<String> path =
          application.inArea(
              area,
              "first administrator",
              Set.of(),
              running -> running.bean(SignIn.class).firstAdministrator());
      path.ifPresent(link -> write(area, application.origin(port) + link, data));
    }
  }

  private static void write(AreaId area, String link, Path data) {
    Path file = data.resolve("first-administrator-" + area.value());
    PrivateFile.write(file, link + "\n");
    Console console = System.console();
    System.out.println(
        "The first administrator of "
            + area.value()
            + " comes in by a link that works once, within");
    System.out.println("30 minutes. It is in " + file);
    if (console != null && console.isTerminal()) {
      console.printf("%s%n", link);
    }
  }
}
