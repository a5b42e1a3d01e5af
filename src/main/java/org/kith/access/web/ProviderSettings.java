package org.kith.access.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.kith.kernel.Refusal;
import org.springframework.core.env.Environment;

/**
 * The provider that vouches for people, as the operator set it up.
 *
 * @param issuer its address, exactly as it calls itself
 * @param secret never shown, never logged
 * @param name what people call it: the button says so
 * @param groupsClaim which of its claims holds a person's groups
 * @param isTrustedWithAddresses whether every e-mail address that it tells belongs to the person,
 *     also where it does not say that it checked
 */
record ProviderSettings(
    String issuer,
    String clientId,
    String secret,
    String name,
    String groupsClaim,
    boolean isTrustedWithAddresses) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** What {@code KITH_OIDC_…} says; empty where it says nothing. */
  static Optional<ProviderSettings> of(Environment settings) {
    String issuer = settings.getProperty("kith.oidc.issuer", "").strip();
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    requireUsable(issuer);
    String clientId = settings.getProperty("kith.oidc.client-id", "").strip();
    if (clientId.isEmpty()) {
      throw new ProviderUnusable("KITH_OIDC_ISSUER needs KITH_OIDC_CLIENT_ID beside it.");
    }
    return Optional.of(
        new ProviderSettings(
            issuer,
            clientId,
            secret(settings),
            settings.getProperty("kith.oidc.name", "your organisation").strip(),
            settings.getProperty("kith.oidc.groups-claim", "groups").strip(),
            settings.getProperty("kith.oidc.trust-email", Boolean.class, false)));
  }

  /** Whether this address is safe to send anything to: encrypted, or on this machine. */
  static boolean isSafe(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static void requireUsable(String issuer) {
    if (!isSafe(issuer) || issuer.contains("?") || issuer.contains("#")) {
      throw new ProviderUnusable(
          "KITH_OIDC_ISSUER has to be the provider's address, such as"
              + " https://login.microsoftonline.com/…/v2.0.");
    }
  }

  private static String secret(Environment settings) {
    String secret = settings.getProperty("kith.oidc.client-secret", "").strip();
    String file = settings.getProperty("kith.oidc.client-secret-file", "").strip();
    String found = secret.isEmpty() && !file.isEmpty() ? read(Path.of(file)) : secret;
    if (found.isEmpty()) {
      throw new ProviderUnusable(
          "KITH_OIDC_ISSUER needs KITH_OIDC_CLIENT_SECRET or KITH_OIDC_CLIENT_SECRET_FILE beside it.");
    }
    return found;
  }

  private static String read(Path file) {
    try {
      Set<PosixFilePermission> readers = Files.getPosixFilePermissions(file);
      if (readers.contains(PosixFilePermission.GROUP_READ)
          || readers.contains(PosixFilePermission.OTHERS_READ)) {
        throw new ProviderUnusable(
            "KITH_OIDC_CLIENT_SECRET_FILE can be read by others: give it the mode 0600.");
      }
      return Files.readString(file).strip();
    } catch (IOException | UnsupportedOperationException unreadable) {
      throw new ProviderUnusable("KITH_OIDC_CLIENT_SECRET_FILE cannot be read.");
    }
  }

  @Override
  public String toString() {
    return "client " + clientId + " of " + issuer;
  }

  /** The settings name no provider that could be used; the sentence never repeats the secret. */
  static final class ProviderUnusable extends Refusal {
    ProviderUnusable(String sentence) {
      super(sentence);
    }
  }
}
