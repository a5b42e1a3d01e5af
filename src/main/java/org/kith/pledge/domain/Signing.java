package org.kith.pledge.domain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.Strangers;
import org.kith.access.TooManyForms;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.Monitoring;
import org.kith.pledge.Commitment;
import org.kith.pledge.Commitments;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signing without an account, by the public form and by the link that is sent afterwards. */
@Component
public class Signing {
  /** Where links lead. */
  public static final String PATH = "/pledge-link/";

  /** A family behind one address; nobody fills a stranger's letter box. */
  private static final int WAITING_AT_MOST = 5;

  private final Signatories signatories;
  private final SignedBefore before;
  private final Commitments commitments;
  private final Pledges pledges;
  private final SigningLinks links;
  private final SigningLetters letters;
  private final Monitoring monitoring;
  private final Strangers strangers;
  private final Access access;
  private final TransactionOperations transactions;

  Signing(
      Signatories signatories,
      SignedBefore before,
      Commitments commitments,
      Pledges pledges,
      SigningLinks links,
      SigningLetters letters,
      Monitoring monitoring,
      Strangers strangers,
      Access access,
      TransactionOperations transactions) {
    this.signatories = signatories;
    this.before = before;
    this.commitments = commitments;
    this.pledges = pledges;
    this.links = links;
    this.letters = letters;
    this.monitoring = monitoring;
    this.strangers = strangers;
    this.access = access;
    this.transactions = transactions;
  }

  /**
   * What a link shows.
   *
   * @param said with a person's name and contact, which their record has
   */
  public record Found(
      Signatory signatory, SignatureDetails said, Pledge pledge, List<Commitment> commitments) {}

  /**
   * Takes in a signature; the same id again does nothing. Whoever signed before under this name and
   * address gets another letter and does not count twice; who asks learns nothing of it. Too many
   * from one place, or with one contact, have to wait.
   *
   * @param practices that an organisation commits to
   * @param network where the form comes from
   * @return whether a letter is on its way; else a colleague rings
   */
  public boolean sign(
      UUID id, Pledge pledge, SignatureDetails details, List<UUID> practices, String network) {
    Actor system = Actor.system(SigningLinks.BY_FORM, "pledge", access.area(), List.of());
    String who = details.contact() + " " + details.name();
    boolean isFirst =
        ActingAs.<Boolean, RuntimeException>actingAs(
            system,
            () ->
                within(() -> {
                  strangers.refuseTooMany("pledge", network);
                  return strangers.isFirstLately(
                      "pledge " + pledge.id() + " " + who.toLowerCase(Locale.ROOT));
                }));
    return links.forOrganisation(
        pledge.holder(), () -> within(() -> sign(id, pledge, details, practices, isFirst)));
  }

  private boolean sign(
      UUID id,
      Pledge pledge,
      SignatureDetails details,
      List<UUID> practices,
      boolean isFirstLately) {
    boolean hasAddress = details.contact().contains("@");
    if (signatories.find(id).isPresent()) {
      return hasAddress;
    }
    Optional<Signatory> known = before.by(details);
    if (known.isPresent()) {
      return !isFirstLately || remind(known.get());
    }
    if (hasAddress && before.waiting(details.contact()) >= WAITING_AT_MOST) {
      throw new TooManyForms();
    }
    signatories.add(id, pledge.holder(), details);
    if (!practices.isEmpty()) {
      commitments.take(id, practices);
    }
    return letters.askToConfirm(signatories.find(id).orElseThrow());
  }

  private boolean remind(Signatory one) {
    return one.state() == Signatory.State.WAITING
        ? letters.askToConfirm(one)
        : letters.sendLink(one);
  }

  /** What a link shows; empty for one that expired or never was one. */
  public Optional<Found> look(String token) {
    return links.through(token, id -> within(() -> found(id))).flatMap(found -> found);
  }

  private Optional<Found> found(UUID id) {
    return signatories
        .find(id)
        .flatMap(one ->
            pledges
                .find(one.details().pledge())
                .map(pledge ->
                    new Found(
                        one,
                        signatories.said(one),
                        pledge,
                        one.isPerson() ? List.of() : commitments.of(id))));
  }

  /** They meant it; whether the link was good. */
  public boolean confirm(String token) {
    return through(token, signatories::confirm);
  }

  /** They want out; the link shows it once more and works no longer afterwards. */
  public boolean withdraw(String token) {
    return through(
        token,
        id -> {
          signatories.withdraw(id);
          signatories.find(id).ifPresent(links::end);
        });
  }

  /** Changes what they said; whether the link was good. */
  public boolean change(String token, int version, SignatureDetails details) {
    return through(token, id -> signatories.change(id, version, details));
  }

  /** How it goes with a commitment; whether the link was good. */
  public boolean tell(
      String token, UUID once, UUID commitment, Commitment.Progress progress, String evidence) {
    return through(token, id -> commitments.tell(once, id, commitment, progress, evidence));
  }

  /**
   * Commits to more; whether the link was good.
   *
   * @param once the same again adds nothing
   * @param own in the organisation's own words
   */
  public boolean commit(String token, UUID once, List<UUID> practices, Optional<String> own) {
    return through(
        token,
        id -> {
          commitments.take(id, practices);
          own.ifPresent(words -> commitments.add(once, id, words));
        });
  }

  /** The certificate; empty for a link that is not good. */
  public Optional<byte[]> certificate(String token) {
    return links.through(token, id -> within(() -> signatories.certificate(id)));
  }

  /** Path of a link to equality monitoring, which is kept apart; empty for a link not good. */
  public Optional<String> monitoring(String token) {
    return links.through(token, id -> within(() -> askAbout(id)));
  }

  private String askAbout(UUID id) {
    UUID record = signatories.find(id).orElseThrow(ChangedMeanwhile::new).record();
    if (record == null) {
      throw new ChangedMeanwhile();
    }
    return monitoring.ask(record);
  }

  /** For a colleague: sends the link once more; whether it could be sent. */
  public boolean sendLink(UUID id) {
    return within(() -> {
      access.requireSomewhere(Pledges.MANAGE);
      Signatory one = signatories.find(id).orElseThrow(ChangedMeanwhile::new);
      access.require(Pledges.MANAGE, Scope.organisation(one.holder()));
      boolean isSent =
          one.state() == Signatory.State.WAITING
              ? letters.askToConfirm(one)
              : letters.sendLink(one);
      access.audit(Pledges.MANAGE, Signatories.SUBJECT, id.toString(), "link sent");
      return isSent;
    });
  }

  private boolean through(String token, Consumer<UUID> work) {
    return links
        .through(
            token,
            id ->
                within(() -> {
                  work.accept(id);
                  return true;
                }))
        .isPresent();
  }

  private <R> R within(Supplier<R> work) {
    return Objects.requireNonNull(transactions.execute(running -> work.get()));
  }
}
