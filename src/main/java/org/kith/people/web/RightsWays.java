package org.kith.people.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.access.Actor;
import org.kith.people.Rights;
import org.kith.people.rights.Entry;
import org.kith.people.rights.RightsRequest;
import org.kith.people.rights.RightsRequest.Identity;
import org.kith.people.rights.RightsRequest.Kind;
import org.kith.ui.Words;
import org.kith.ui.records.Way;

/** What can be done next with a request: the next step first. */
final class RightsWays {
  private RightsWays() {}

  static List<Way> of(
      RightsRequest request, int records, List<Entry> entries, Actor actor, Words words) {
    List<Way> ways = new ArrayList<>();
    if (!request.isOpen()) {
      if (!entries.isEmpty()) {
        packs(request, ways, words);
      }
      return ways;
    }
    boolean isKnown = request.identity() != Identity.NOT_CHECKED;
    if (!isKnown) {
      add(ways, request, "identity", words);
    }
    if (actor.may(Rights.ANSWER)) {
      answering(request, records, entries, isKnown, ways, words);
    }
    if (request.kind() == Kind.ERASURE && isKnown && records > 0 && actor.may(Rights.ERASE)) {
      ways.addFirst(way(request, "erase", words));
    }
    if (isKnown) {
      add(ways, request, "identity", words);
    }
    if (actor.may(Rights.ANSWER)) {
      if (request.extendedFor().isEmpty()) {
        add(ways, request, "extend", words);
      }
      add(ways, request, "refuse", words);
    }
    return ways;
  }

  private static void answering(
      RightsRequest request,
      int records,
      List<Entry> entries,
      boolean isKnown,
      List<Way> ways,
      Words words) {
    boolean isAccess = request.kind() == Kind.ACCESS;
    if (isAccess && request.gatheredAt() != null && entries.stream().noneMatch(Entry::waits)) {
      packs(request, ways, words);
      add(ways, request, "answered", words);
    }
    entries.stream()
        .filter(Entry::waits)
        .findFirst()
        .ifPresent(entry ->
            ways.add(
                new Way(
                    words.text("people.rights.to.read"),
                    RightsShown.path(request.id()) + "/entries/" + entry.number())));
    if (isAccess && isKnown && records > 0) {
      add(ways, request, request.gatheredAt() == null ? "gather" : "gather-again", words);
    }
    add(ways, request, "records", words);
  }

  private static void packs(RightsRequest request, List<Way> ways, Words words) {
    for (String format : List.of("pdf", "html")) {
      ways.add(
          new Way(
              words.text("people.rights.to.pack." + format),
              RightsShown.path(request.id()) + "/pack." + format));
    }
  }

  private static void add(List<Way> ways, RightsRequest request, String step, Words words) {
    ways.add(way(request, step, words));
  }

  private static Way way(RightsRequest request, String step, Words words) {
    String address = step.equals("gather-again") ? "gather" : step;
    return new Way(
        words.text("people.rights.to." + step), RightsShown.path(request.id()) + "/" + address);
  }
}
