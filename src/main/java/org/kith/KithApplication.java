package org.kith;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The root of the application; the command line starts it (see {@code org.kith.cli}). */
@SpringBootApplication(
    proxyBeanMethods = false,
    // two modules may have a class of the same name
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class KithApplication {
  /** The one clock, so that tests can set it. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
