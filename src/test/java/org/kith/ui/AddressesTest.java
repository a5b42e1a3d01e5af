package org.kith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
  @Test
  void whatIsBelowASecretPathIsSecretInEveryLanguage() {
    SecretAddresses links = SecretAddresses.below("/places-of-welcome/ours");

    assertThat(links.has("/places-of-welcome/ours/abc")).isTrue();
    assertThat(links.has("/ur/places-of-welcome/ours/abc/months/2026-01")).isTrue();
    assertThat(links.has("/places-of-welcome/ours")).isFalse();
    assertThat(links.has("/places-of-welcome")).isFalse();
    assertThat(links.has("/team/places-of-welcome/ours/abc")).isFalse();
  }

  @Test
  void aLogHoldsNoSecretOfAnAddress() {
    SecretAddresses links = SecretAddresses.below("/places-of-welcome/ours");
    String token = "ADberfmJEFlzHG1MkTjvHVHXz0uPtRu8";

    assertThat(links.withoutSecret("/ur/places-of-welcome/ours/" + token + "/months/2026-01"))
        .isEqualTo("/ur/places-of-welcome/ours/…/months/2026-01");
    assertThat(links.withoutSecret("/places-of-welcome/ours/" + token))
        .isEqualTo("/places-of-welcome/ours/…");
  }

  @Test
  void aPageInEveryLanguageIsThePathAndAllBelowIt() {
    EveryLanguage places = new EveryLanguage("/places-of-welcome", "welcome");

    assertThat(places.has("/places-of-welcome")).isTrue();
    assertThat(places.has("/places-of-welcome/1")).isTrue();
    assertThat(places.has("/places-of-welcomes")).isFalse();
    assertThat(places.has("/")).isFalse();
  }
}
