package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every page of delivery and of its figures that has an address of its own, at a desk, by the first
 * of these people who may open it.
 */
class DeliveryPagesTest extends Journey {
  private static final List<String> PEOPLE =
      List.of("officer", "partner", "safeguarding-lead", "data-protection-officer");

  private static final String DELIVERY =
      "/team/(people|sessions|activities|venues|closures|distributions|training|volunteers"
          + "|imports|reach|mixing|dashboard|concerns|retention)(/.*)?";

  @Test
  void eachOpensAndHasNoBarriers() throws IOException {
    List<String> ahead = new ArrayList<>(addresses());
    assertThat(ahead).hasSizeGreaterThan(40);
    for (String name : PEOPLE) {
      Visitor visitor = signedIn(name);
      List<String> theirs =
          ahead.stream()
              .filter(path -> visitor.page().request().head(path).status() == 200)
              .toList();
      theirs.forEach(visitor::visit);
      ahead.removeAll(theirs);
    }
    Visitor resident = visitorOnAPhone();
    resident.visit("/places");
    resident.visit("/ur/places");
    resident.visit("/certificates");
    resident.visit("/ur/certificates/ABCD-EFGH-JKMN", 404);
    assertThat(ahead).as("opened by nobody").isEmpty();
  }

  private static List<String> addresses() throws IOException {
    try (var lines = Files.lines(Path.of("src", "test", "resources", "team-pages.csv"))) {
      return lines
          .map(line -> line.split(",", -1))
          .filter(cells -> cells[1].equals("GET") && cells[0].matches(DELIVERY))
          .map(cells -> cells[0])
          .filter(path -> !path.contains("{") && !path.contains("."))
          .toList();
    }
  }
}
