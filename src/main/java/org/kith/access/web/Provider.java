package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Identity;
import org.kith.access.web.Discovery.Found;
import org.kith.access.web.ProviderTrouble.Reason;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The organisation's own provider, to which people are sent to say who they are (OpenID Connect
 * Core 1.0: authorisation code, with PKCE, state and nonce). What it says is believed only as it
 * was signed for us, for this attempt, now.
 */
final class Provider {
  private static final String OVERFLOW = "_claim_names";
  private static final int LONGEST_NAME = 120;

  private final Optional<ProviderSettings> settings;
  private final @Nullable Discovery discovery;
  private final HttpSessionOAuth2AuthorizationRequestRepository attempts =
      new HttpSessionOAuth2AuthorizationRequestRepository();

  Provider(Optional<ProviderSettings> settings, Clock clock) {
    this.settings = settings;
    this.discovery = settings.map(known -> new Discovery(known, clock)).orElse(null);
  }

  boolean isSetUp() {
    return settings.isPresent();
  }

  /** What people call it; empty where there is none. */
  String name() {
    return settings.map(ProviderSettings::name).orElse("");
  }

  /** Which claim holds a person's groups; empty where there is no provider. */
  String groupsClaim() {
    return settings.map(ProviderSettings::groupsClaim).orElse("");
  }

  /**
   * Where to send somebody, to come back to the host that they asked; remembered in the session.
   */
  URI setOff(HttpServletRequest request, HttpServletResponse response) {
    Found found = discovery().found();
    DefaultOAuth2AuthorizationRequestResolver asking =
        new DefaultOAuth2AuthorizationRequestResolver(registration -> found.client());
    asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    OAuth2AuthorizationRequest asked =
        Objects.requireNonNull(asking.resolve(request, found.client().getRegistrationId()));
    attempts.saveAuthorizationRequest(asked, request, response);
    return URI.create(asked.getAuthorizationRequestUri());
  }

  /** Who came back. */
  Identity cameBack(HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizationRequest asked = attempts.removeAuthorizationRequest(request, response);
    if (asked == null) {
      throw new ProviderTrouble(Reason.STALE, "no such attempt");
    }
    String issuer = request.getParameter("iss");
    if (issuer != null && settings.filter(ours -> ours.issuer().equals(issuer)).isEmpty()) {
      throw new ProviderTrouble(Reason.UNBELIEVABLE, "another issuer answers");
    }
    String code = request.getParameter("code");
    if (request.getParameter("error") != null || code == null) {
      throw new ProviderTrouble(Reason.CANCELLED, "no code");
    }
    Found found = discovery().found();
    OAuth2AuthorizationResponse answer =
        OAuth2AuthorizationResponse.success(code)
            .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
            .state(request.getParameter("state"))
            .build();
    try {
      OAuth2LoginAuthenticationToken tried =
          new OAuth2LoginAuthenticationToken(
              found.client(), new OAuth2AuthorizationExchange(asked, answer));
      Authentication proof = Objects.requireNonNull(check(found).authenticate(tried));
      return identity((OidcUser) Objects.requireNonNull(proof.getPrincipal()));
    } catch (OAuth2AuthenticationException refused) {
      throw trouble(refused);
    } catch (AuthenticationException refused) {
      throw new ProviderTrouble(Reason.UNBELIEVABLE, refused.getClass().getSimpleName());
    }
  }

  /**
   * Where somebody signs out of the provider too (OpenID Connect RP-Initiated Logout 1.0); empty
   * where it does not say, or does not answer.
   */
  Optional<URI> signOut(String back) {
    try {
      Found found = discovery().found();
      return found.signOut().isEmpty()
          ? Optional.empty()
          : Optional.of(
              UriComponentsBuilder.fromUriString(found.signOut())
                  .queryParam("client_id", "{client}")
                  .queryParam("post_logout_redirect_uri", "{back}")
                  .encode()
                  .buildAndExpand(found.client().getClientId(), back)
                  .toUri());
    } catch (ProviderTrouble silent) {
      return Optional.empty();
    }
  }

  void forget() {
    discovery().forget();
  }

  private Discovery discovery() {
    if (discovery == null) {
      throw new ProviderTrouble(Reason.UNREACHABLE, "no provider is set up");
    }
    return discovery;
  }

  private OidcAuthorizationCodeAuthenticationProvider check(Found found) {
    RestClientAuthorizationCodeTokenResponseClient codes =
        new RestClientAuthorizationCodeTokenResponseClient();
    codes.setRestClient(
        RestClient.builder()
            .requestFactory(discovery().requests())
            .configureMessageConverters(converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    OidcAuthorizationCodeAuthenticationProvider check =
        new OidcAuthorizationCodeAuthenticationProvider(
            codes, told -> new DefaultOidcUser(List.of(), told.getIdToken()));
    check.setJwtDecoderFactory(client -> found.tokens());
    return check;
  }

  private static ProviderTrouble trouble(OAuth2AuthenticationException refused) {
    String code = refused.getError().getErrorCode();
    Reason reason =
        switch (code) {
          case "invalid_grant" -> Reason.STALE;
          case "invalid_token_response" -> Reason.UNREACHABLE;
          default ->
              refused.getCause() instanceof JwtException unread
                      && !(unread instanceof BadJwtException)
                  ? Reason.UNREACHABLE
                  : Reason.UNBELIEVABLE;
        };
    return new ProviderTrouble(reason, code.replaceAll("[^a-z_]", "?"));
  }

  private Identity identity(OidcUser told) {
    ProviderSettings known = settings.orElseThrow();
    String email = told.getEmail() == null ? "" : told.getEmail();
    boolean isTheirs =
        Boolean.TRUE.equals(told.getEmailVerified()) || known.isTrustedWithAddresses();
    String subject = Objects.requireNonNull(told.getSubject());
    String name =
        Optional.ofNullable(told.getFullName())
            .or(() -> Optional.ofNullable(told.getPreferredUsername()))
            .map(String::strip)
            .filter(given -> !given.isEmpty())
            .orElse(known.name());
    return new Identity(
        known.issuer(),
        subject,
        name.substring(0, Math.min(LONGEST_NAME, name.length())),
        isTheirs ? email.strip().toLowerCase(Locale.ROOT) : "",
        groups(told.getClaims(), known.groupsClaim()));
  }

  /** A provider that leaves groups out because they are many says so (Entra above 200). */
  private static List<String> groups(Map<String, Object> claims, String claim) {
    Object told = claims.get(claim);
    if (told == null
        && claims.get(OVERFLOW) instanceof Map<?, ?> elsewhere
        && elsewhere.containsKey(claim)) {
      throw new ProviderTrouble(Reason.GROUPS, "too many groups");
    }
    return switch (told) {
      case null -> List.of();
      case Collection<?> many -> many.stream().map(String::valueOf).distinct().toList();
      default -> List.of(String.valueOf(told));
    };
  }
}
