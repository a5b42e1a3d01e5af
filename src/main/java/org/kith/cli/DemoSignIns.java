package org.kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.kith.access.Accounts;
import org.kith.access.Areas;
import org.kith.access.Assignment;
import org.kith.access.Role;
import org.kith.access.Scope;
import org.kith.access.SignIn;
import org.kith.kernel.AreaId;

/**
 * Invented people who may try the demonstration, one a role, with passwords made for this data
 * folder and kept in it.
 */
final class DemoSignIns {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  /**
   * @param name invented, as the demonstration says wherever it shows it
   */
  private record Somebody(String name, String email, Assignment role) {}

  private static final List<Somebody> PEOPLE =
      List.of(
          wide("Ada (synthetic)", Role.ADMINISTRATOR),
          wide("Omar (synthetic)", "officer"),
          wide("Olga (synthetic), second officer", "officer", "officer2"),
          new Somebody(
              "Pavel (synthetic)",
              "partner@example.org",
              new Assignment("partner-coordinator", Scope.organisation("nash-dom"))),
          wide("Anjali (synthetic)", "analyst"),
          wide("Bernard (synthetic)", "board-member"),
          wide("Clare (synthetic)", "councillor"),
          wide("Audrey (synthetic)", "auditor"),
          wide("Saima (synthetic)", "safeguarding-lead"),
          wide("Dev (synthetic)", "data-protection-officer"));

  private DemoSignIns() {}

  private static Somebody wide(String name, String role) {
    return wide(name, role, role);
  }

  private static Somebody wide(String name, String role, String mailbox) {
    return new Somebody(name, mailbox + "@example.org", new Assignment(role, Scope.AREA));
  }

  /** Makes them when there are none yet; the lines to print, now and at every later start. */
  static List<String> of(Application application, Path data) {
    Path file = data.resolve("sign-ins");
    AreaId area = application.bean(Areas.class).all().getFirst();
    application.inArea(
        area,
        "demonstration",
        Set.of(),
        running -> {
          if (running.bean(Accounts.class).all().isEmpty()) {
            PrivateFile.write(file, String.join("\n", make(running)) + "\n");
          }
          return file;
        });
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> make(Application application) {
    return PEOPLE.stream()
        .map(somebody -> {
          String password = password();
          application
              .bean(SignIn.class)
              .newAccount(somebody.name(), somebody.email(), password, List.of(somebody.role()));
          return "%-36s %-18s %s".formatted(somebody.email(), password, somebody.role().role());
        })
        .toList();
  }

  /** Fifteen letters and digits that are not mistaken for each other: 74 bits. */
  private static String password() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 15; i++) {
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
