package org.kith.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What the operator says about the provider, as variables of the environment. */
class ProviderSettingsTest {
  private static final String ENTRA = "https://login.microsoftonline.com/0a1b2c3d/v2.0";

  @TempDir Path folder = Path.of("target");

  @Test
  void nothingSaidMeansNoProvider() {
    assertThat(read()).isEmpty();
  }

  @Test
  void everythingIsReadAsTheProjectsOtherSettingsAre() {
    assertThat(
            read(
                "KITH_OIDC_ISSUER", ENTRA,
                "KITH_OIDC_CLIENT_ID", "kith",
                "KITH_OIDC_CLIENT_SECRET", "s3cret",
                "KITH_OIDC_NAME", "Field Council",
                "KITH_OIDC_GROUPS_CLAIM", "roles",
                "KITH_OIDC_TRUST_EMAIL", "true"))
        .contains(new ProviderSettings(ENTRA, "kith", "s3cret", "Field Council", "roles", true));
  }

  @Test
  void theSecretIsNeverPutIntoWords() {
    assertThat(new ProviderSettings(ENTRA, "kith", "s3cret", "Field Council", "groups", false))
        .asString()
        .doesNotContain("s3cret");
  }

  @Test
  void theSecretMayComeFromAFileThatOnlyItsOwnerReads() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "s3cret\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(fromFile(file)).map(ProviderSettings::secret).contains("s3cret");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> fromFile(file)).hasMessageContaining("0600");
    assertThatThrownBy(() -> fromFile(folder.resolve("missing")))
        .hasMessageContaining("cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"login.example.org", "http://login.example.org", "https://a.example?x=1"})
  void anAddressThatIsNoneOrNotEncryptedIsRefused(String issuer) {
    assertThatThrownBy(() -> read("KITH_OIDC_ISSUER", issuer, "KITH_OIDC_CLIENT_ID", "kith"))
        .hasMessageContaining("KITH_OIDC_ISSUER has to be");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> read("KITH_OIDC_ISSUER", ENTRA))
        .hasMessageContaining("KITH_OIDC_CLIENT_ID");
    assertThatThrownBy(() -> read("KITH_OIDC_ISSUER", ENTRA, "KITH_OIDC_CLIENT_ID", "kith"))
        .hasMessageContaining("KITH_OIDC_CLIENT_SECRET");
  }

  private static Optional<ProviderSettings> fromFile(Path file) {
    return read(
        "KITH_OIDC_ISSUER",
        ENTRA,
        "KITH_OIDC_CLIENT_ID",
        "kith",
        "KITH_OIDC_CLIENT_SECRET_FILE",
        file.toString());
  }

  private static Optional<ProviderSettings> read(String... variables) {
    var set = new HashMap<String, Object>();
    for (int at = 0; at < variables.length; at += 2) {
      set.put(variables[at], variables[at + 1]);
    }
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", set));
    return ProviderSettings.of(environment);
  }
}
