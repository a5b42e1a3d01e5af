package org.kith.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Requests to a host name that no area of an installation with several claims. */
@KithTest
@Tag("postgresql")
class NoAreaTest {
  private final TestAreas areas;
  private final MockMvcTester pages;

  NoAreaTest(TestAreas areas, MockMvcTester pages) {
    this.areas = areas;
    this.pages = pages;
  }

  /** An only area would answer at every host name. */
  @BeforeEach
  void twoAreas() {
    areas.loaded();
    areas.loaded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/figures", "/pl/projects", "/privacy", "/nowhere"})
  void aHostThatNoAreaClaimsIsAnsweredWithAPageThatSaysSo(String path) {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    root.addAppender(log);
    MvcTestResult answer = get(path, MediaType.TEXT_HTML);
    root.detachAppender(log);

    assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(answer)
        .bodyText()
        .contains("<html", "No programme is set up here (no area answers at this address).");
    assertThat(log.list).extracting(ILoggingEvent::getLevel).doesNotContain(Level.ERROR);
  }

  @Test
  void programsAreToldTheSameAsAProblem() {
    assertThat(get("/figures", MediaType.APPLICATION_JSON))
        .hasStatus(HttpStatus.NOT_FOUND)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .startsWith("No programme is set up here");
  }

  @Test
  void howTheProcessIsDoingIsToldEverywhere() {
    assertThat(get("/healthz", MediaType.ALL)).hasStatusOk().hasBodyTextEqualTo("alive\n");
    assertThat(get("/readyz", MediaType.ALL)).hasStatusOk().hasBodyTextEqualTo("ready\n");
  }

  private MvcTestResult get(String path, MediaType accepted) {
    return pages.get().uri("http://nobody.kith.test" + path).accept(accepted).exchange();
  }
}
