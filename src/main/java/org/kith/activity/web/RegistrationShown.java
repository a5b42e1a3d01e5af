package org.kith.activity.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.activity.AccessRequest;
import org.kith.activity.Registration;
import org.kith.people.PersonName;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;

/** Registrations as their pages show them. */
final class RegistrationShown {
  private RegistrationShown() {}

  static String path(UUID id) {
    return RegistrationController.PATH + "/" + id;
  }

  static String needPath(UUID id) {
    return NeedController.PATH + "/" + id;
  }

  static String name(Registration one, Map<UUID, PersonName> names, Words words) {
    if (one.record() == null) {
      return words.plain("activity.registration.unmatched", one.called());
    }
    @Nullable PersonName name = names.get(one.record());
    return name == null ? words.plain("activity.registration.somebody") : name.full();
  }

  static Status place(Registration one, Words words) {
    Colour colour =
        switch (one.place()) {
          case PLACED -> Colour.GREEN;
          case WAITING -> Colour.AMBER;
          case OFFERED -> Colour.BLUE;
          case WITHDRAWN, LAPSED, REFUSED -> Colour.GREY;
        };
    return new Status(words.text("activity.place." + one.place().id()), colour);
  }

  static String need(AccessRequest need, Words words) {
    String what = words.plain("activity.need." + need.need().id().replace('_', '-'));
    return need.words().isEmpty() ? what : what + ": " + need.words();
  }

  static Status state(AccessRequest need, Words words) {
    Colour colour =
        switch (need.state()) {
          case ASKED -> Colour.AMBER;
          case DONE -> Colour.GREEN;
          case NOT_POSSIBLE -> Colour.RED;
        };
    return new Status(
        words.text("activity.need.state." + need.state().id().replace('_', '-')), colour);
  }
}
