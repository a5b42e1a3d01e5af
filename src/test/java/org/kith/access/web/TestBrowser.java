package org.kith.access.web;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kith.LocalProvider;
import org.kith.LocalProvider.Known;
import org.kith.TestPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at a site who keeps its cookie, as a session wants it. */
final class TestBrowser {
  private final String host;
  private final MockMvcTester pages;
  private @Nullable Cookie cookie;

  TestBrowser(String host, MockMvcTester pages) {
    this.host = host;
    this.pages = pages;
  }

  MvcTestResult get(String path) {
    return done(with(pages.get().uri(URI.create("http://" + host + path))).exchange());
  }

  MvcTestResult post(String path, String... fields) {
    var request = with(pages.post().uri(URI.create("http://" + host + path))).with(csrf());
    for (int field = 0; field < fields.length; field += 2) {
      request = request.param(fields[field], fields[field + 1]);
    }
    return done(request.exchange());
  }

  /** Signs in with a password. */
  MvcTestResult signIn(TestPerson person) {
    return post("/sign-in", "email", person.email(), "password", person.password());
  }

  /** Goes to the provider by this link, says who they are there, and comes back. */
  MvcTestResult by(Known who, String link) {
    return comeBack(back(who, link));
  }

  /** Goes to the provider by its button on the sign-in page, and comes back. */
  MvcTestResult by(Known who) {
    return by(who, "/sign-in/provider");
  }

  /** The same, up to the address that the provider sends them back to. */
  URI back(Known who, String link) {
    return LocalProvider.shared().signIn(URI.create(location(get(link))), who);
  }

  MvcTestResult comeBack(URI back) {
    return get(back.getRawPath() + "?" + back.getRawQuery());
  }

  /** The cookie's value; empty without one. */
  String session() {
    return cookie == null ? "" : cookie.getValue();
  }

  void take(String session) {
    cookie = new Cookie(SignInSecurity.COOKIE, session);
  }

  static String location(MvcTestResult answer) {
    return requireNonNull(answer.getResponse().getHeader(HttpHeaders.LOCATION), "no redirect");
  }

  private MockMvcTester.MockMvcRequestBuilder with(MockMvcTester.MockMvcRequestBuilder request) {
    request = request.accept(MediaType.TEXT_HTML);
    return cookie == null ? request : request.cookie(cookie);
  }

  private MvcTestResult done(MvcTestResult answer) {
    Cookie fresh = answer.getResponse().getCookie(SignInSecurity.COOKIE);
    if (fresh != null) {
      cookie = fresh;
    }
    return answer;
  }
}
