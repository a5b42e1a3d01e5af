package org.kith.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for pages as a browser does, signed in or not. */
final class BenchVisitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String origin;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  BenchVisitor(String origin) {
    this.origin = origin;
  }

  void signIn(String email, String password) throws IOException, InterruptedException {
    String form =
        client
            .send(
                HttpRequest.newBuilder(URI.create(origin + "/sign-in")).build(),
                BodyHandlers.ofString())
            .body();
    Matcher token = TOKEN.matcher(form);
    if (!token.find()) {
      throw new IllegalStateException("the sign-in page has no token");
    }
    String body =
        "_csrf="
            + coded(token.group(1))
            + "&email="
            + coded(email)
            + "&password="
            + coded(password);
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    if (client.send(post, BodyHandlers.discarding()).statusCode() != 303) {
      throw new IllegalStateException("nobody could sign in");
    }
  }

  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Accept", "text/html")
            .header("Accept-Encoding", "gzip")
            .build(),
        BodyHandlers.ofByteArray());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
