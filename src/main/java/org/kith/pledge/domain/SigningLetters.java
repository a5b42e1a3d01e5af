package org.kith.pledge.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Letter;
import org.kith.access.Letters;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.SafeToContact;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatory;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to those who signed, in their language, where they gave an e-mail address. */
@Component
class SigningLetters {
  private static final int LONGEST_SUBJECT = 200;
  private static final Set<SafeToContact> NOT_BY_LETTER =
      Set.of(SafeToContact.UNSAFE, SafeToContact.AS_NOTED);

  private final ObjectProvider<Letters> letters;
  private final Pledges pledges;
  private final People people;
  private final SigningLinks links;
  private final Languages languages;
  private final Messages messages;
  private final String origin;

  SigningLetters(
      ObjectProvider<Letters> letters,
      Pledges pledges,
      People people,
      SigningLinks links,
      Languages languages,
      Messages messages,
      @Value("${kith.public-url:}") String origin) {
    this.letters = letters;
    this.pledges = pledges;
    this.people = people;
    this.links = links;
    this.languages = languages;
    this.messages = messages;
    this.origin = origin.replaceFirst("/+$", "");
  }

  /** Asks them to confirm that they meant it. */
  boolean askToConfirm(Signatory one) {
    return write(one, "confirm", "pledge.letter.confirm.subject", "pledge.letter.confirm");
  }

  /** A link by which they can look at what they signed, change and withdraw it. */
  boolean sendLink(Signatory one) {
    return write(one, "link", "pledge.letter.link.subject", "pledge.letter.link");
  }

  /** Asks an organisation how it goes with its commitments. */
  boolean askHowItGoes(Signatory one) {
    return write(one, "progress", "pledge.letter.progress.subject", "pledge.letter.progress");
  }

  private boolean write(Signatory one, String what, String subjectKey, String bodyKey) {
    @Nullable Letters post = letters.getIfAvailable();
    String email = address(one);
    if (post == null || email.isEmpty()) {
      return false;
    }
    Pledge pledge = pledges.find(one.details().pledge()).orElseThrow();
    Language language = languages.of(one.details().language()).orElse(Language.ENGLISH);
    Words words = messages.in(language);
    String title = pledges.in(pledge, language.code()).title();
    String subject = words.plain(subjectKey, title);
    post.send(
        new Letter(
            email,
            subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
            words.plain(bodyKey, title) + "\n\n" + origin + language.address(links.another(one)),
            "pledge-" + what));
    return true;
  }

  /** Where it is safe to write; empty: nowhere. */
  private String address(Signatory one) {
    UUID record = one.record();
    if (record == null) {
      return one.details().contact().contains("@") ? one.details().contact() : "";
    }
    return people
        .find(record)
        .map(Person::details)
        .filter(known -> !NOT_BY_LETTER.contains(known.contact()))
        .map(known -> known.email())
        .orElse("");
  }
}
