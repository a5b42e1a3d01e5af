package org.kith.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as passkeys know them: by the name that a session has, and by their id. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
  private final Accounts accounts;

  PasskeyOwners(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return active(PasskeyStore.text(id));
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
    return active(name.substring(name.indexOf('/') + 1));
  }

  private @Nullable PublicKeyCredentialUserEntity active(String account) {
    return accounts
        .account(account)
        .filter(known -> known.state() == Account.State.ACTIVE)
        .map(known ->
            ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyStore.handle(known.id()))
                .name(known.email().isEmpty() ? known.id() : known.email())
                .displayName(known.name())
                .build())
        .orElse(null);
  }

  @Override
  public void save(PublicKeyCredentialUserEntity owner) {
    throw new UnsupportedOperationException("only accounts have passkeys");
  }

  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException("accounts end, they are not deleted");
  }
}
