package org.kith.people.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.people.PersonLink;

class ComponentsTest {
  private static final List<UUID> RECORDS =
      IntStream.range(0, 12).mapToObj(number -> new UUID(0, number)).toList();

  @Provide
  Arbitrary<List<PersonLink>> links() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 11), Arbitraries.integers().between(0, 11))
        .as((a, b) -> link(RECORDS.get(a), RECORDS.get(b)))
        .list()
        .ofMaxSize(14);
  }

  @Property
  void everyRecordIsInOneComponentAndLinksNeverCrossTwo(@ForAll("links") List<PersonLink> links) {
    var components = Components.of(RECORDS, links);

    assertThat(components.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(RECORDS);
    for (PersonLink link : links) {
      assertThat(components)
          .anyMatch(together -> together.contains(link.a()) && together.contains(link.b()));
    }
  }

  @Property
  void whatIsTogetherIsReachedByLinks(@ForAll("links") List<PersonLink> links) {
    for (List<UUID> together : Components.of(RECORDS, links)) {
      assertThat(reached(together.getFirst(), links)).containsExactlyInAnyOrderElementsOf(together);
    }
  }

  private static Set<UUID> reached(UUID from, List<PersonLink> links) {
    Set<UUID> reached = new HashSet<>(Set.of(from));
    List<UUID> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      UUID at = open.removeLast();
      for (PersonLink link : links) {
        if (link.a().equals(at) && reached.add(link.b())) {
          open.add(link.b());
        }
        if (link.b().equals(at) && reached.add(link.a())) {
          open.add(link.a());
        }
      }
    }
    return reached;
  }

  private static PersonLink link(UUID a, UUID b) {
    return new PersonLink(
        UUID.randomUUID(), a, b, null, PersonLink.State.SAME, null, "", null, "", 1);
  }
}
