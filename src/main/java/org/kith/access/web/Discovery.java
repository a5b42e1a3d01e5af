package org.kith.access.web;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the provider says about itself (OpenID Connect Discovery 1.0), asked for when somebody first
 * needs it: Kith starts, and every other way in works, while it does not answer.
 */
final class Discovery {
  static final String BACK = "/sign-in/provider/back";

  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration GOOD_FOR = Duration.ofHours(1);
  private static final Set<SignatureAlgorithm> SIGNATURES =
      Set.of(
          SignatureAlgorithm.RS256,
          SignatureAlgorithm.PS256,
          SignatureAlgorithm.ES256,
          SignatureAlgorithm.ES384);
  private static final List<String> ADDRESSES =
      List.of("authorization_endpoint", "token_endpoint", "jwks_uri");

  private final ProviderSettings settings;
  private final Clock clock;
  private final ClientHttpRequestFactory requests;
  private final ReentrantLock asking = new ReentrantLock();
  private @Nullable Found found;
  private Instant silentSince = Instant.EPOCH;

  Discovery(ProviderSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    JdkClientHttpRequestFactory patient =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    patient.setReadTimeout(PATIENCE);
    this.requests = patient;
  }

  /**
   * The provider as it is.
   *
   * @param signOut where people sign out of it; empty: it does not say
   */
  record Found(ClientRegistration client, JwtDecoder tokens, String signOut, Instant at) {}

  /** Never follows a redirect, never waits for ever. */
  ClientHttpRequestFactory requests() {
    return requests;
  }

  /**
   * Asks, unless it was asked within the hour; one at a time, and not again at once where nothing
   * came back, however many want to know.
   */
  Found found() {
    asking.lock();
    try {
      Instant now = clock.instant();
      Found known = found;
      if (known == null || known.at().plus(GOOD_FOR).isBefore(now)) {
        if (silentSince.plus(PAUSE).isAfter(now)) {
          throw new ProviderTrouble(ProviderTrouble.Reason.UNREACHABLE, "asked a moment ago");
        }
        silentSince = now;
        known = ask();
        silentSince = Instant.EPOCH;
        found = known;
      }
      return known;
    } finally {
      asking.unlock();
    }
  }

  void forget() {
    asking.lock();
    found = null;
    silentSince = Instant.EPOCH;
    asking.unlock();
  }

  private Found ask() {
    try {
      String answer =
          RestClient.builder()
              .requestFactory(requests)
              .build()
              .get()
              .uri(settings.issuer().replaceAll("/$", "") + "/.well-known/openid-configuration")
              .retrieve()
              .body(String.class);
      return read(
          JsonMapper.shared().readValue(answer, new TypeReference<Map<String, Object>>() {}));
    } catch (RestClientException silent) {
      throw new ProviderTrouble(ProviderTrouble.Reason.UNREACHABLE, "no discovery document");
    } catch (JacksonException | IllegalArgumentException other) {
      throw new ProviderTrouble(ProviderTrouble.Reason.UNBELIEVABLE, "no discovery document");
    }
  }

  private Found read(Map<String, Object> told) {
    if (!settings.issuer().equals(told.get("issuer"))) {
      throw new ProviderTrouble(ProviderTrouble.Reason.UNBELIEVABLE, "another issuer");
    }
    for (String address : ADDRESSES) {
      if (!ProviderSettings.isSafe(String.valueOf(told.get(address)))) {
        throw new ProviderTrouble(ProviderTrouble.Reason.UNBELIEVABLE, "unsafe " + address);
      }
    }
    ClientRegistration client =
        ClientRegistrations.fromOidcConfiguration(told)
            .registrationId("provider")
            .clientId(settings.clientId())
            .clientSecret(settings.secret())
            .scope("openid", "profile", "email")
            .redirectUri("{baseUrl}" + BACK)
            .build();
    String signOut = String.valueOf(told.getOrDefault("end_session_endpoint", ""));
    return new Found(
        client,
        tokens(client, String.valueOf(told.get("jwks_uri"))),
        ProviderSettings.isSafe(signOut) ? signOut : "",
        clock.instant());
  }

  /** Issuer, audience, times and signature; the provider's keys are fetched when first needed. */
  private JwtDecoder tokens(ClientRegistration client, String keys) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(keys)
            .restOperations(new RestTemplate(requests))
            .jwsAlgorithms(accepted -> {
              accepted.clear();
              accepted.addAll(SIGNATURES);
            })
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
    return decoder;
  }
}
