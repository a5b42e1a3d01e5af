package org.kith;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The root of the application; the command line starts it (see {@code org.kith.cli}). */
@SpringBootApplication(proxyBeanMethods = false)
public class KithApplication {
  /** The one clock, so that tests can set it. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
