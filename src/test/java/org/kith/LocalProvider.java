package org.kith;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * An OpenID Connect provider on this machine: it asks who somebody is and believes the answer. It
 * checks the client, the redirect address, PKCE, and that a code is used once; and it can lie.
 */
public final class LocalProvider {
  public static final String CLIENT = "kith-tests";
  public static final String SECRET = "not-a-secret";

  /** How a token is wrong. */
  public enum Lie {
    NONE,
    NONCE,
    AUDIENCE,
    ISSUER,
    EXPIRED,
    SIGNATURE,
    UNSIGNED,
    SILENT,
    OVERFLOW
  }

  /**
   * Somebody whom the provider knows.
   *
   * @param email empty: it does not tell one
   */
  public record Known(
      String subject, String name, String email, boolean isVerified, List<String> groups, Lie lie) {
    public static Known of(String name, String... groups) {
      return new Known(UUID.randomUUID().toString(), name, "", false, List.of(groups), Lie.NONE);
    }

    public Known in(String... groups) {
      return new Known(subject, name, email, isVerified, List.of(groups), lie);
    }

    public Known withAddress(String email, boolean isVerified) {
      return new Known(subject, name, email, isVerified, groups, lie);
    }

    public Known with(Lie lie) {
      return new Known(subject, name, email, isVerified, groups, lie);
    }
  }

  private record Code(Known who, Map<String, String> asked) {}

  private static final class Started {
    static final LocalProvider PROVIDER = new LocalProvider();
  }

  private final HttpServer server;
  private final RSAKey key = key();
  private final RSAKey another = key();
  private final Map<String, Code> codes = new ConcurrentHashMap<>();
  private final Map<String, Known> people = new ConcurrentHashMap<>();
  private volatile boolean isDown;

  private LocalProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.setExecutor(
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("provider-", 0).factory()));
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext(
        "/keys",
        exchange ->
            answer(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/authorize", this::ask);
    server.createContext("/token", this::token);
    server.createContext(
        "/leave",
        exchange -> page(exchange, "You have left", "<p>Nobody is signed in here any more.</p>"));
    server.start();
  }

  /** The one of this process. */
  public static LocalProvider shared() {
    return Started.PROVIDER;
  }

  /** What Kith has to be told to use it. */
  public Map<String, Object> settings() {
    return Map.of(
        "kith.oidc.issuer",
        issuer(),
        "kith.oidc.client-id",
        CLIENT,
        "kith.oidc.client-secret",
        SECRET,
        "kith.oidc.name",
        "Field Council");
  }

  public String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Whom the page of this provider offers. */
  public void knows(Known who) {
    people.put(who.subject(), who);
  }

  /** Somebody says who they are: the address that they are sent back to. */
  public URI signIn(URI asked, Known who) {
    return back(parameters(asked.getRawQuery()), who);
  }

  private URI back(Map<String, String> asked, Known who) {
    String code = UUID.randomUUID().toString();
    codes.put(code, new Code(who, asked));
    return UriComponentsBuilder.fromUriString(asked(asked, "redirect_uri"))
        .queryParam("code", code)
        .queryParam("state", encoded(asked(asked, "state")))
        .queryParam("iss", encoded(issuer()))
        .build(true)
        .toUri();
  }

  /** Answers nobody who asks what it is, until it stands again. */
  public void fall(boolean isDown) {
    this.isDown = isDown;
  }

  private void describe(HttpExchange exchange) throws IOException {
    if (isDown) {
      answer(exchange, 503, "text/plain", "");
      return;
    }
    answer(
        exchange,
        200,
        "application/json",
        """
        {"issuer": "ISSUER", "authorization_endpoint": "ISSUER/authorize",
         "token_endpoint": "ISSUER/token", "jwks_uri": "ISSUER/keys",
         "end_session_endpoint": "ISSUER/leave", "subject_types_supported": ["public"],
         "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"],
         "token_endpoint_auth_methods_supported": ["client_secret_basic"]}
        """
            .replace("ISSUER", issuer()));
  }

  private void ask(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
    Known chosen = people.get(asked.getOrDefault("who", ""));
    if (chosen != null) {
      exchange.getResponseHeaders().set("Location", back(asked, chosen).toString());
      answer(exchange, 303, "text/plain", "");
      return;
    }
    StringBuilder choices = new StringBuilder();
    people
        .values()
        .forEach(who ->
            choices
                .append("<p><a href=\"")
                .append((exchange.getRequestURI() + "&who=" + who.subject()).replace("&", "&amp;"))
                .append("\">")
                .append(who.name())
                .append("</a></p>"));
    page(exchange, "Who are you?", choices.toString());
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> sent =
        parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    String login = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(UTF_8));
    if (!("Basic " + login).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, 401, "application/json", "{\"error\": \"invalid_client\"}");
      return;
    }
    Code code = codes.remove(sent.getOrDefault("code", ""));
    if (code == null
        || !asked(code.asked(), "redirect_uri").equals(sent.get("redirect_uri"))
        || !asked(code.asked(), "code_challenge").equals(challenge(sent.get("code_verifier")))) {
      answer(exchange, 400, "application/json", "{\"error\": \"invalid_grant\"}");
      return;
    }
    if (code.who().lie() == Lie.SILENT) {
      answer(exchange, 503, "text/plain", "");
      return;
    }
    answer(
        exchange,
        200,
        "application/json",
        """
        {"access_token": "of no use", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
        """
            .formatted(idToken(code)));
  }

  private String idToken(Code code) {
    Known who = code.who();
    Lie lie = who.lie();
    Instant now = Instant.now();
    Instant until = lie == Lie.EXPIRED ? now.minusSeconds(600) : now.plusSeconds(300);
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(lie == Lie.ISSUER ? "https://elsewhere.example" : issuer())
            .audience(lie == Lie.AUDIENCE ? "somebody-else" : CLIENT)
            .subject(who.subject())
            .claim("name", who.name())
            .claim("nonce", lie == Lie.NONCE ? "another" : code.asked().get("nonce"))
            .issueTime(Date.from(until.minusSeconds(300)))
            .expirationTime(Date.from(until));
    if (!who.email().isEmpty()) {
      claims.claim("email", who.email());
    }
    if (who.isVerified()) {
      claims.claim("email_verified", true);
    }
    if (lie == Lie.OVERFLOW) {
      claims.claim("_claim_names", Map.of("groups", "src1"));
    } else {
      claims.claim("groups", who.groups());
    }
    try {
      if (lie == Lie.UNSIGNED) {
        return new PlainJWT(claims.build()).serialize();
      }
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
              claims.build());
      token.sign(new RSASSASigner(lie == Lie.SIGNATURE ? another : key));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void page(HttpExchange exchange, String title, String body) throws IOException {
    answer(
        exchange,
        200,
        "text/html; charset=utf-8",
        "<!doctype html><html lang=\"en\"><title>%s</title><main><h1>%s</h1>%s</main></html>"
            .formatted(title, title, body));
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> read = new ConcurrentHashMap<>();
    UriComponentsBuilder.newInstance()
        .query(query == null ? "" : query)
        .build()
        .getQueryParams()
        .toSingleValueMap()
        .forEach((name, value) ->
            read.put(name, UriUtils.decode(value == null ? "" : value.replace("+", " "), UTF_8)));
    return read;
  }

  private static String asked(Map<String, String> parameters, String name) {
    return Objects.requireNonNull(parameters.get(name), name);
  }

  private static String challenge(@Nullable String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(String.valueOf(verifier).getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("one").generate();
    } catch (JOSEException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
