package org.kith.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Refusal;
import org.kith.ui.FormLost;
import org.kith.ui.NavigationItem;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Pages as a browser gets them, from a real server. */
@SpringBootTest(
    classes = PagesTest.Site.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesTest {

  @Configuration(proxyBeanMethods = false)
  @ComponentScan(basePackages = "org.kith.ui", useDefaultFilters = true)
  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
  })
  static class Site {
    @Bean
    NavigationItem samples() {
      return new NavigationItem(10, "sample.menu", "/samples");
    }
  }

  static final class RoundClosed extends Refusal {
    RoundClosed() {
      super("This round closed on 3 November.");
    }
  }

  @Controller
  static class SampleController {
    @GetMapping("/samples/{number}")
    View page(@PathVariable int number, Words words) {
      if (number == 0) {
        throw new NotFound();
      }
      return View.of(
          "ui/error",
          new ErrorPage(words.text("sample.title"), words.text("sample.people", number)));
    }

    @PostMapping("/samples")
    View save() {
      return View.seeOther("/samples/1");
    }

    @PostMapping("/signed-out")
    View signedOut() {
      throw new FormLost(FormLost.Reason.SIGNED_OUT, "/sign-in");
    }

    @PostMapping("/echo")
    View echo(Form form, Words words) {
      TextField title = TextField.of("title", "sample.form.name");
      return View.of(
              "ui/error", new ErrorPage(words.text("sample.title"), words.text("sample.title")))
          .with(form.accepts(title) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping({"/refused", "/api/v1/refused"})
    View refused() {
      throw new RoundClosed();
    }

    @GetMapping("/resting")
    void resting(HttpServletResponse response) throws IOException {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @GetMapping("/broken")
    View broken() {
      throw new IllegalStateException("secret of the house");
    }
  }

  private final HttpClient browser = HttpClient.newHttpClient();

  @LocalServerPort int port;

  @Test
  void englishIsBareAndOtherLanguagesHaveAPrefix() throws Exception {
    assertThat(get("/samples/5").body()).contains("<html lang=\"en\" dir=\"ltr\"", "5 people");
    assertThat(get("/pl/samples/5").body())
        .contains("<html lang=\"pl\" dir=\"ltr\"", "Strona próbna", "5 osób");
    assertThat(get("/ur/samples/5").body()).contains("<html lang=\"ur\" dir=\"rtl\"");
    assertThat(get("/en/samples/5").statusCode()).isEqualTo(404);
  }

  @Test
  void everyPageOffersItselfInEveryLanguage() throws Exception {
    assertThat(get("/pl/samples/5?page=2").body())
        .contains("href=\"/samples/5?page=2\"", "href=\"/ur/samples/5?page=2\"");
  }

  @Test
  void theMenuStaysInTheLanguageAndMarksWhereTheReaderIs() throws Exception {
    assertThat(get("/pl/samples/5").body())
        .contains("<a href=\"/pl/samples\" aria-current=\"page\">");
  }

  @Test
  void aMachineDraftedLanguageSaysSo() throws Exception {
    assertThat(get("/pl/samples/5").body()).contains("kith-drafted");
    assertThat(get("/samples/5").body()).doesNotContain("kith-drafted");
  }

  @Test
  void afterAPostTheReaderGoesOnInTheSameLanguage() throws Exception {
    HttpResponse<String> answer =
        send(request("/ur/samples").POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/ur/samples/1");
  }

  @Test
  void aMissingPageSaysSoInThePagesLanguage() throws Exception {
    assertThat(get("/pl/samples/0").statusCode()).isEqualTo(404);
    HttpResponse<String> unknown = get("/pl/nowhere/at/all");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Nie znaleziono strony", "<html lang=\"pl\"");
  }

  @Test
  void anAddressThatIsNoNumberIsABadRequest() throws Exception {
    HttpResponse<String> answer = get("/samples/many");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("We could not understand the request");
  }

  @Test
  void aMethodThatIsNotOfferedIsRefusedWithThoseThatAre() throws Exception {
    HttpResponse<String> answer = send(request("/samples/5").DELETE());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
    assertThat(answer.body()).contains("This cannot be done here");
  }

  @Test
  void aRefusalIsNeverASuccessAndShowsItsSentence() throws Exception {
    HttpResponse<String> page = get("/refused");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("This round closed on 3 November.", "<h1");
  }

  @Test
  void whoeverWasSignedOutFindsEveryWordAgainButNoPassword() throws Exception {
    HttpResponse<String> answer =
        post(
            "/pl/signed-out",
            "story=One%0D%0Atwo+%3Cb%3E&start-day=3&password=hunter2&_csrf=abc&once=def&empty=");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body())
        .contains(
            "Nie jesteś już w systemie", "One\r\ntwo &lt;b", "Start day", "href=\"/pl/sign-in\"")
        .doesNotContain("hunter2", "abc", "def", "Empty");
    assertThat(post("/signed-out", "once=def").body()).contains("Sign in and try again.");
  }

  @Test
  void aPageSaysWhatHasJustBeenDoneInOurWordsAlone() throws Exception {
    assertThat(get(View.done("/samples/5?page=2", "sample.saved.done")).body())
        .contains("govuk-notification-banner--success", "The sample is saved.");
    for (String other : new String[] {"sample.title", "You+won.done", "sample.missing.done"}) {
      assertThat(get("/samples/5?done=" + other).body()).doesNotContain("notification", "You won");
    }
  }

  @Test
  void aControllerGetsTheFormThatWasPosted() throws Exception {
    assertThat(post("/echo", "title=Tea").statusCode()).isEqualTo(200);
    assertThat(post("/echo", "title=+").statusCode()).isEqualTo(422);
  }

  @Test
  void aProgramGetsAProblemInsteadOfAPage() throws Exception {
    HttpResponse<String> api = get("/api/v1/refused");
    assertThat(api.statusCode()).isEqualTo(422);
    assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(api.body())
        .contains("\"detail\":\"This round closed on 3 November.\"", "\"status\":422");
    assertThat(send(request("/nowhere").header("Accept", "application/json")).body())
        .contains("\"status\":404");
  }

  @Test
  void aFailureTellsNothingOfTheInside() throws Exception {
    HttpResponse<String> answer = get("/broken");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .contains("Sorry, there is a problem")
        .doesNotContain("secret", "Exception", "org.kith");
  }

  @Test
  void whatTheServerItselfRejectsIsAPageOfOursInThePagesLanguageToo() throws Exception {
    HttpResponse<String> answer = get("/pl/resting");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("Witryna jest chwilowo niedostępna");
    assertThat(get("/error").statusCode()).isEqualTo(404);
  }

  @Test
  void noAddressMakesThePageLinkToAnotherSite() throws Exception {
    for (String path : new String[] {"//elsewhere.example/", "/pl//elsewhere.example/"}) {
      assertThat(get(path).body()).doesNotContain("\"//elsewhere");
    }
  }

  @Test
  void noAnswerAllowsScriptsFramesOrCookies() throws Exception {
    for (String path : new String[] {"/samples/5", "/nowhere", "/refused", "/broken"}) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "script-src");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(answer.body()).doesNotContain(" style=", "<script");
    }
  }

  @Test
  void theStyleSheetMayBeKeptForGoodAndIsNotSentTwice() throws Exception {
    Matcher address =
        Pattern.compile("href=\"(/assets/[0-9a-f]{16}/app\\.css)\"")
            .matcher(get("/pl/samples/5").body());
    assertThat(address.find()).isTrue();
    HttpResponse<String> css = get(address.group(1));
    assertThat(css.statusCode()).isEqualTo(200);
    assertThat(css.headers().firstValue("Content-Type")).hasValue("text/css");
    assertThat(css.headers().firstValue("Cache-Control").orElseThrow())
        .contains("max-age=31536000", "immutable");
    String tag = css.headers().firstValue("ETag").orElseThrow();
    assertThat(send(request(address.group(1)).header("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
    assertThat(get("/assets/0000000000000000/app.css").headers().firstValue("Cache-Control"))
        .hasValue("no-cache");
    assertThat(get("/assets/0000000000000000/nothing.css").statusCode()).isEqualTo(404);
  }

  @Test
  void fontsAreServedAndPagesAndStylesAreCompressed() throws Exception {
    assertThat(get("/assets/x/firasans-regular-latin.woff2").headers().firstValue("Content-Type"))
        .hasValue("font/woff2");
    for (String path : new String[] {"/samples/5", "/assets/x/app.css"}) {
      HttpResponse<String> answer = send(request(path).header("Accept-Encoding", "gzip"));
      assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).header("Accept", "text/html,*/*"));
  }

  private HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
