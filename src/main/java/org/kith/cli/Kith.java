package org.kith.cli;

import org.kith.KithApplication;
import org.springframework.boot.SpringApplication;

public final class Kith {
  private Kith() {}

  public static void main(String[] arguments) {
    SpringApplication.run(KithApplication.class, arguments);
  }
}
