package org.kith.ui;

import java.util.regex.Pattern;

/**
 * Addresses that let whoever has them do something, such as one-time links; a module tells its own
 * as a bean. No browser, search engine or memory of ours keeps what is answered there, and no other
 * site is told of them.
 *
 * @param paths without language prefix, whole
 */
public record SecretAddresses(Pattern paths) {
  private static final Pattern LANGUAGE = Pattern.compile("/[a-z]{2,3}(?=/)");

  /** A token or a key: nobody's own words are as long. */
  private static final Pattern SECRET = Pattern.compile("(?<=/)[A-Za-z0-9_.~%-]{20,}(?=/|$)");

  /** All that begin with this path. */
  public static SecretAddresses below(String path) {
    return new SecretAddresses(Pattern.compile(Pattern.quote(path) + "/.*"));
  }

  /** Whether an address, with language prefix or without, is one of them. */
  public boolean has(String address) {
    return paths.matcher(address).matches()
        || paths.matcher(LANGUAGE.matcher(address).replaceFirst("")).matches();
  }

  /** Such an address as a log may hold it. */
  public String withoutSecret(String address) {
    return SECRET.matcher(address).replaceAll("…");
  }
}
