package org.kith;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.kith.access.SignedIn;
import org.kith.kernel.AreaId;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who is signed in to a test's area. */
public final class TestPerson {
  static final String PASSWORD = "seven green lanterns";

  private final AreaId area;
  private final String account;
  private final String email;
  private final String host;
  private final MockMvcTester pages;

  TestPerson(AreaId area, String account, String email, String host, MockMvcTester pages) {
    this.area = area;
    this.account = account;
    this.email = email;
    this.host = host;
    this.pages = pages;
  }

  /** The account's id. */
  public String account() {
    return account;
  }

  public String email() {
    return email;
  }

  public String password() {
    return PASSWORD;
  }

  /** What this person gets at a path, such as {@code /team}. */
  public MvcTestResult get(String path) {
    return pages
        .get()
        .uri("http://" + host + path)
        .accept(MediaType.TEXT_HTML)
        .with(authentication(new SignedIn(area, account)))
        .exchange();
  }

  /** A form that this person sends: complete it with {@code param} and {@code exchange()}. */
  public MockMvcTester.MockMvcRequestBuilder post(String path) {
    return pages
        .post()
        .uri("http://" + host + path)
        .with(authentication(new SignedIn(area, account)))
        .with(csrf());
  }
}
