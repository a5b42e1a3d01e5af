package org.kith.activity.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Letter;
import org.kith.access.Letters;
import org.kith.activity.Activities;
import org.kith.activity.Registration;
import org.kith.activity.Session;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.SafeToContact;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells people about their place, in their language: by letter where it is safe and there is an
 * e-mail address, else a colleague has to ring.
 */
@Component
class Tellings {
  private static final int LONGEST_SUBJECT = 200;

  private final ObjectProvider<Letters> letters;
  private final RegistrationRows rows;
  private final Activities activities;
  private final BookingLinks links;
  private final People people;
  private final Languages languages;
  private final Messages messages;
  private final String origin;

  Tellings(
      ObjectProvider<Letters> letters,
      RegistrationRows rows,
      Activities activities,
      BookingLinks links,
      People people,
      Languages languages,
      Messages messages,
      @Value("${kith.public-url:}") String origin) {
    this.letters = letters;
    this.rows = rows;
    this.activities = activities;
    this.links = links;
    this.people = people;
    this.languages = languages;
    this.messages = messages;
    this.origin = origin.replaceFirst("/+$", "");
  }

  /**
   * @param what {@code offered}, {@code cancelled}, {@code again} or {@code moved}
   */
  void tell(Registration one, String what) {
    if (!write(one, what)) {
      rows.toTell(one.id(), what);
    }
  }

  /** Says that a registration arrived, to those who can be written to. */
  void confirm(Registration one) {
    write(one, "registered");
  }

  private boolean write(Registration one, String what) {
    @Nullable Letters post = letters.getIfAvailable();
    @Nullable String email = address(one);
    if (post == null || email == null) {
      return false;
    }
    Session session = activities.session(one.session()).orElseThrow();
    Language language = languages.of(one.language()).orElse(Language.ENGLISH);
    Words words = messages.in(language);
    String when =
        words.plain(
            "activity.event.letter.when",
            words.date(session.startsAt().toLocalDate()),
            session.startsAt().toLocalTime().toString());
    String subject =
        words.plain("activity.event.letter." + what + ".subject", session.title(), when);
    String body =
        String.join(
            "\n\n",
            words.plain("activity.event.letter." + what, session.title(), when),
            session.reason().isEmpty() ? session.place() : session.reason(),
            words.plain("activity.event.letter.link")
                + "\n"
                + origin
                + language.address(links.another(one, session)));
    post.send(
        new Letter(
            email,
            subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
            body,
            "registration-" + what));
    return true;
  }

  /** Where it is safe to write; null: nowhere. */
  private @Nullable String address(Registration one) {
    if (one.isQuiet()) {
      return null;
    }
    UUID record = one.record();
    if (record != null) {
      Person known = people.find(record).orElse(null);
      if (known == null || known.details().contact() == SafeToContact.UNSAFE) {
        return null;
      }
      if (known.details().contact() == SafeToContact.SAFE && !known.details().email().isEmpty()) {
        return known.details().email();
      }
      if (known.details().contact() == SafeToContact.AS_NOTED) {
        return null;
      }
    }
    return one.contact().contains("@") ? one.contact() : null;
  }
}
