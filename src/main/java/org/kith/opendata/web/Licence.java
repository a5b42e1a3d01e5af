package org.kith.opendata.web;

/** Under which terms anybody may use what is published. */
record Licence(String name, String title, String path) {
  static final Licence OPEN_GOVERNMENT =
      new Licence(
          "OGL-UK-3.0",
          "Open Government Licence v3.0",
          "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
}
