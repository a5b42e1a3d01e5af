package org.kith.people.web;

import java.util.UUID;
import org.kith.people.PersonName;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Where the pages about people are. */
final class PeoplePaths {
  static final String ALL = "/team/people";
  static final String ONE = ALL + "/{id:[0-9a-f-]{36}}";
  static final String PURPOSES = ALL + "/purposes";
  static final String PURPOSE = PURPOSES + "/{purpose:[a-z][a-z0-9-]*}";

  private PeoplePaths() {}

  static String one(UUID id) {
    return ALL + "/" + id;
  }

  static String purpose(String id) {
    return PURPOSES + "/" + id;
  }

  static Crumb all(Words words) {
    return new Crumb(words.text("people.all"), ALL);
  }

  static Crumb one(PersonName person) {
    return new Crumb(Text.english(person.full()), one(person.id()));
  }

  static Crumb purposes(Words words) {
    return new Crumb(words.text("people.purposes"), PURPOSES);
  }
}
