package org.kith.access;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.kith.kernel.AreaId;

/**
 * Who somebody is, as the organisation's own provider vouched a moment ago.
 *
 * @param issuer the provider
 * @param subject what the provider calls them, and nobody else ever
 * @param name for showing; anybody may be called anything
 * @param email in lower case; empty unless the provider vouches that it is theirs
 * @param groups as the provider tells them
 */
public record Identity(
    String issuer, String subject, String name, String email, List<String> groups)
    implements Serializable {

  public Identity {
    groups = List.copyOf(groups);
  }

  /** By which an area knows them again: nothing that could be read back or compared elsewhere. */
  byte[] fingerprint(AreaId area) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(area.value(), issuer, subject)) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "somebody of " + issuer;
  }
}
