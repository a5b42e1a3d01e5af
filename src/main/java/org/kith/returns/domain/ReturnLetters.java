package org.kith.returns.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.Letter;
import org.kith.access.Letters;
import org.kith.figures.DateWords;
import org.kith.outbox.Message;
import org.kith.outbox.Outbox;
import org.kith.programme.Programme;
import org.kith.programme.Strategy;
import org.kith.returns.AskedFigure;
import org.kith.returns.PartnerReturn;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Letters to partners, in plain English: by e-mail with a link, on paper with a sheet to fill in,
 * or none where only a telephone is known.
 */
@Component
class ReturnLetters {
  private static final int LONGEST_SUBJECT = 200;

  private final Letters letters;
  private final Outbox outbox;
  private final ReturnLinks links;
  private final Accounts accounts;
  private final Access access;
  private final Programme programme;
  private final Words words;
  private final String origin;

  ReturnLetters(
      Letters letters,
      Outbox outbox,
      ReturnLinks links,
      Accounts accounts,
      Access access,
      Programme programme,
      Messages messages,
      @Value("${kith.public-url:}") String origin) {
    this.letters = letters;
    this.outbox = outbox;
    this.links = links;
    this.accounts = accounts;
    this.access = access;
    this.programme = programme;
    this.words = messages.in(Language.ENGLISH);
    this.origin = origin;
  }

  /** Asks for the return; whether there was a way to write. */
  boolean ask(PartnerReturn one) {
    return send(
        one,
        "return-request",
        words.plain("returns.letter.ask", one.partner(), about(one), one.projectName()),
        one.message());
  }

  /** Reminds of it; whether there was a way to write. */
  boolean remind(PartnerReturn one, int daysAfter) {
    String key =
        daysAfter < 0
            ? "returns.letter.soon"
            : daysAfter == 0 ? "returns.letter.today" : "returns.letter.late";
    return send(
        one, "return-reminder", words.plain(key, one.partner(), about(one), one.projectName()), "");
  }

  /** Asks about what was sent; whether there was a way to write. */
  boolean askBack(PartnerReturn one, String question) {
    return send(
        one,
        "return-question",
        words.plain("returns.letter.back", one.partner(), about(one), one.projectName()),
        question);
  }

  /** Says that there is more time; whether there was a way to write. */
  boolean prolong(PartnerReturn one, String reason) {
    return send(
        one,
        "return-more-time",
        words.plain("returns.letter.longer", one.partner(), about(one), one.projectName()),
        reason);
  }

  private boolean send(PartnerReturn one, String purpose, String opening, String added) {
    String subject =
        words.plain("returns.letter.subject", one.projectName(), about(one), day(one.due()));
    String shortened =
        subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    @Nullable String email = one.recipient().email();
    if (email != null) {
      letters.send(new Letter(email, shortened, byEmail(one, opening, added), purpose));
      return true;
    }
    if (one.recipient().address().isBlank()) {
      return false;
    }
    outbox.send(
        Message.print(
            one.recipient().name() + "\n" + one.recipient().address(),
            purpose,
            shortened,
            onPaper(one, opening, added)));
    return true;
  }

  private String byEmail(PartnerReturn one, String opening, String added) {
    return paragraphs(
        words.plain("returns.letter.dear", one.recipient().name()),
        opening,
        added,
        words.plain("returns.letter.due", day(one.due())),
        words.plain("returns.letter.link") + "\n" + origin + links.another(one),
        words.plain("returns.letter.link.said", day(links.until(one.due()))),
        words.plain("returns.letter.asked") + "\n" + listed(one, "- %s"),
        words.plain("returns.letter.other-ways"),
        signed());
  }

  private String onPaper(PartnerReturn one, String opening, String added) {
    return paragraphs(
        words.plain("returns.letter.dear", one.recipient().name()),
        opening,
        added,
        words.plain("returns.letter.due", day(one.due())),
        words.plain("returns.letter.sheet"),
        listed(one, "%s: ____________"),
        words.plain("returns.went-well") + "\n\n",
        words.plain("returns.went-badly") + "\n\n",
        words.plain("returns.letter.reference", one.id()),
        signed());
  }

  private static String paragraphs(String... parts) {
    return List.of(parts).stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private String listed(PartnerReturn one, String form) {
    return one.figures().stream()
        .map(figure -> form.formatted(named(figure)))
        .collect(Collectors.joining("\n"));
  }

  private String named(AskedFigure figure) {
    return figure.last().isEmpty()
        ? figure.label()
        : words.plain("returns.letter.last", figure.label(), figure.last());
  }

  private String signed() {
    String account = access.who().name();
    String name = accounts.names(List.of(account)).getOrDefault(account, "");
    String whole = programme.strategy().map(Strategy::name).orElse("");
    return paragraphs(name + (name.isEmpty() ? "" : "\n") + whole);
  }

  private static String about(PartnerReturn one) {
    return DateWords.of(one.period());
  }

  private String day(LocalDate day) {
    return words.date(day);
  }
}
