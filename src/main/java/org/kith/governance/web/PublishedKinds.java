package org.kith.governance.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.access.Publishable;
import org.kith.ui.Words;
import org.kith.ui.records.Listing.Cell;
import org.springframework.stereotype.Component;

/** The kinds of things that the team publishes, as their modules tell them. */
@Component
class PublishedKinds {
  /** Ids as modules make them; none of their addresses means something else in this form. */
  static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,159}");

  private final List<Publishable> kinds;

  PublishedKinds(List<Publishable> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  List<Publishable> all() {
    return kinds;
  }

  /** The thing that a page of the team is about, by its address. */
  record Thing(Publishable kind, String id) {
    String path() {
      return kind.path() + "/" + id;
    }
  }

  /** The kind whose pages these are; empty where nothing is published there. */
  Optional<Publishable> at(String path) {
    return kinds.stream()
        .filter(kind -> path.equals(kind.path()) || path.startsWith(kind.path() + "/"))
        .findFirst();
  }

  /** The thing whose page this is; empty on lists. */
  Optional<Thing> thingAt(String path) {
    return at(path)
        .filter(kind -> path.length() > kind.path().length() + 1)
        .map(kind -> new Thing(kind, path.substring(kind.path().length() + 1).split("/", 2)[0]))
        .filter(thing -> ID.matcher(thing.id()).matches() && !thing.id().equals("new"));
  }

  Optional<Thing> thing(String kind, String id) {
    return kinds.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .map(one -> new Thing(one, id));
  }

  Cell cell(String kind, String id, Words words) {
    return thing(kind, id)
        .map(thing -> Cell.link(words.plain(thing.kind().messageKey()) + " " + id, thing.path()))
        .orElseGet(() -> Cell.of(kind + " " + id));
  }
}
