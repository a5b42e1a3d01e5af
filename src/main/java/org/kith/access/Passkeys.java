package org.kith.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signing in by a key that never leaves somebody's phone or computer (W3C Web Authentication). Each
 * area's host is a party of its own: a key made for one is worth nothing at another.
 */
@Component
public class Passkeys {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final int MOST = 10;

  private final PasskeyStore store;
  private final PasskeyOwners owners;
  private final Access access;
  private final Sessions sessions;
  private final TransactionOperations transactions;

  Passkeys(
      PasskeyStore store,
      PasskeyOwners owners,
      Access access,
      Sessions sessions,
      TransactionOperations transactions) {
    this.sessions = sessions;
    this.store = store;
    this.owners = owners;
    this.access = access;
    this.transactions = transactions;
  }

  /**
   * The address that a browser shows.
   *
   * @param host without port: what a key belongs to
   * @param origin scheme, host and port
   */
  public record Place(String host, String origin) {}

  /** What a browser needs to make a key for somebody who is signed in. */
  public PublicKeyCredentialCreationOptions creation(SignedIn person, Place place) {
    return working(actor ->
        party(place)
            .createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(person)));
  }

  /** Keeps a key that a browser made; refuses one that does not answer what was asked. */
  public void keep(
      String account,
      PublicKeyCredentialCreationOptions asked,
      PublicKeyCredential<AuthenticatorAttestationResponse> made,
      String label,
      Place place) {
    working(actor -> {
      if (store.findByUserId(PasskeyStore.handle(account)).size() >= MOST) {
        throw new AccountRefused("You have ten passkeys already: remove one first.");
      }
      if (!PasskeyStore.text(asked.getUser().getId()).equals(account)) {
        throw new AccountRefused("This passkey was asked for by somebody else.");
      }
      CredentialRecord kept =
          party(place)
              .registerCredential(
                  new ImmutableRelyingPartyRegistrationRequest(
                      asked, new RelyingPartyPublicKey(made, label)));
      access.audit(SignIn.SIGN_IN, "account", account, "passkey added");
      return kept;
    });
  }

  /** What a browser needs to let somebody in. */
  public PublicKeyCredentialRequestOptions request(Place place) {
    Authentication nobody =
        new AnonymousAuthenticationToken(
            "visitor", "visitor", AuthorityUtils.createAuthorityList("visitor"));
    return working(actor ->
        party(place)
            .createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(nobody)));
  }

  /** The account whose key answered; refuses an answer that does not fit what was asked. */
  public String answered(
      PublicKeyCredentialRequestOptions asked,
      PublicKeyCredential<AuthenticatorAssertionResponse> answer,
      Place place) {
    return working(actor -> {
      PublicKeyCredentialUserEntity owner =
          party(place).authenticate(new RelyingPartyAuthenticationRequest(asked, answer));
      String account = PasskeyStore.text(owner.getId());
      access.audit(SignIn.SIGN_IN, "account", account, "passkey");
      return account;
    });
  }

  /** An account's own keys, oldest first. */
  public List<Passkey> of(String account) {
    return working(actor ->
        store.findByUserId(PasskeyStore.handle(account)).stream()
            .map(key ->
                new Passkey(
                    key.getCredentialId().toBase64UrlString(),
                    key.getLabel(),
                    day(key.getCreated()),
                    day(key.getLastUsed())))
            .toList());
  }

  /**
   * Forgets one of an account's own keys, and signs the account out everywhere else: it may have
   * been lost.
   *
   * @param session the one that stays
   */
  public void remove(String account, String id, String session) {
    working(actor -> {
      Bytes key = Bytes.fromBase64(id);
      CredentialRecord known = store.findByCredentialId(key);
      if (known != null && PasskeyStore.text(known.getUserEntityUserId()).equals(account)) {
        store.delete(key);
        sessions.endOthers(access.area(), account, session);
        access.audit(SignIn.SIGN_IN, "account", account, "passkey removed");
      }
      return key;
    });
  }

  private Webauthn4JRelyingPartyOperations party(Place place) {
    PublicKeyCredentialRpEntity here =
        PublicKeyCredentialRpEntity.builder().id(place.host()).name("Kith").build();
    Webauthn4JRelyingPartyOperations party =
        new Webauthn4JRelyingPartyOperations(owners, store, here, Set.of(place.origin()));
    party.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return party;
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(HERE).toLocalDate();
  }

  private <R> R working(Function<Actor, R> work) {
    Actor actor = Actor.system("sign-in", "passkey", access.area(), Set.of());
    return ActingAs.<R, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transactions.execute(status -> work.apply(actor))));
  }
}
