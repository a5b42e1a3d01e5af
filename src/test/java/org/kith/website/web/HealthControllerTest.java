package org.kith.website.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.access.Areas;
import org.kith.kernel.AreaId;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;

class HealthControllerTest {
  /** Areas as the database tells them, or fails to. */
  private record Told(Optional<RuntimeException> failure) implements Areas {
    @Override
    public List<AreaId> all() {
      failure.ifPresent(thrown -> {
        throw thrown;
      });
      return List.of();
    }

    @Override
    public Optional<AreaId> forHost(String host) {
      return Optional.empty();
    }
  }

  static Stream<RuntimeException> failures() {
    return Stream.of(
        new DataAccessResourceFailureException("no connection"),
        new CannotCreateTransactionException("no connection"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void withoutItsDatabaseTheSiteLivesButIsNotReady(RuntimeException failure) {
    MockMvcTester site = site(Optional.of(failure));

    assertThat(site.get().uri("/readyz"))
        .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
        .hasBodyTextEqualTo("not ready\n");
    assertThat(site.get().uri("/healthz")).hasStatusOk();
  }

  @Test
  void withItsDatabaseTheSiteIsReady() {
    assertThat(site(Optional.empty()).get().uri("/readyz"))
        .hasStatusOk()
        .hasBodyTextEqualTo("ready\n");
  }

  private static MockMvcTester site(Optional<RuntimeException> failure) {
    return MockMvcTester.of(new HealthController(new Told(failure)));
  }
}
