package org.kith.access;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of the current actor's area; an owner's handle is the account's id. */
@Component
class PasskeyStore implements UserCredentialRepository {
  private final JdbcClient database;
  private final Access access;

  PasskeyStore(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public void delete(Bytes id) {
    database.sql("delete from access.passkey where id = :id").param("id", id.getBytes()).update();
  }

  @Override
  public void save(CredentialRecord key) {
    Bytes attestation = key.getAttestationObject();
    Bytes clientData = key.getAttestationClientDataJSON();
    database
        .sql(
            """
            insert into access.passkey (area_id, id, account, label, public_key, signature_count,
              uv_initialized, backup_eligible, backup_state, transports, attestation, client_data,
              created, last_used)
            values (:area, :id, :account, :label, :key, :count, :uv, :eligible, :backed, :transports,
              :attestation, :clientData, :created, :used)
            on conflict (area_id, id) do update set
              signature_count = :count, uv_initialized = :uv, backup_state = :backed, last_used = :used
            """)
        .param("area", access.area().value())
        .param("id", key.getCredentialId().getBytes())
        .param("account", text(key.getUserEntityUserId()))
        .param("label", key.getLabel())
        .param("key", key.getPublicKey().getBytes())
        .param("count", key.getSignatureCount())
        .param("uv", key.isUvInitialized())
        .param("eligible", key.isBackupEligible())
        .param("backed", key.isBackupState())
        .param("transports", transports(key.getTransports()))
        .param("attestation", attestation == null ? null : attestation.getBytes())
        .param("clientData", clientData == null ? null : clientData.getBytes())
        .param("created", Timestamp.from(key.getCreated()))
        .param("used", Timestamp.from(key.getLastUsed()))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return database
        .sql("select * from access.passkey where id = :id")
        .param("id", id.getBytes())
        .query((row, number) -> key(row))
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes account) {
    return database
        .sql("select * from access.passkey where account = :account order by created")
        .param("account", text(account))
        .query((row, number) -> key(row))
        .list();
  }

  static Bytes handle(String account) {
    return new Bytes(account.getBytes(StandardCharsets.US_ASCII));
  }

  static String text(Bytes handle) {
    return new String(handle.getBytes(), StandardCharsets.US_ASCII);
  }

  private static CredentialRecord key(ResultSet row) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("id")))
        .userEntityUserId(handle(row.getString("account")))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("uv_initialized"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .transports(transports(row.getString("transports")))
        .attestationObject(bytes(row.getBytes("attestation")))
        .attestationClientDataJSON(bytes(row.getBytes("client_data")))
        .label(row.getString("label"))
        .created(row.getTimestamp("created").toInstant())
        .lastUsed(row.getTimestamp("last_used").toInstant())
        .build();
  }

  private static @Nullable Bytes bytes(byte @Nullable [] stored) {
    return stored == null ? null : new Bytes(stored);
  }

  private static String transports(Set<AuthenticatorTransport> transports) {
    return transports.stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Set<AuthenticatorTransport> transports(String stored) {
    return Arrays.stream(stored.split(","))
        .filter(name -> !name.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }
}
