package org.kith.opendata;

/**
 * Under which terms anybody may use what is published.
 *
 * @param name as SPDX and Data Package call it
 * @param path where it can be read
 */
public record Licence(String name, String title, String path) {
  public static final Licence OPEN_GOVERNMENT =
      new Licence(
          "OGL-UK-3.0",
          "Open Government Licence v3.0",
          "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
}
