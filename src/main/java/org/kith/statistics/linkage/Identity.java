package org.kith.statistics.linkage;

/**
 * What one organisation wrote down to know a person again. Nothing else is compared: neither sex
 * nor any characteristic.
 *
 * @param id opaque; distinct among the records that are linked
 * @param name all names in any order and script, "" where not known
 * @param born a date ({@code 1990-02-28} or {@code 28/02/1990}) or only a year, "" where not known
 * @param postcode a British postcode, whole or only its first half, "" where not known
 * @param phone as written, "" where not known
 * @param email as written, "" where not known
 */
public record Identity(
    String id, String name, String born, String postcode, String phone, String email) {

  /** Whether a date of birth is written so that it can be compared, or empty. */
  public static boolean isReadableBirth(String written) {
    return BirthCode.read(written) != BirthCode.UNREADABLE;
  }

  /** A record of which nothing is known yet. */
  public static Identity of(String id) {
    return new Identity(id, "", "", "", "", "");
  }

  public Identity named(String names) {
    return new Identity(id, names, born, postcode, phone, email);
  }

  public Identity born(String date) {
    return new Identity(id, name, date, postcode, phone, email);
  }

  public Identity at(String home) {
    return new Identity(id, name, born, home, phone, email);
  }

  public Identity withPhone(String number) {
    return new Identity(id, name, born, postcode, number, email);
  }

  public Identity withEmail(String address) {
    return new Identity(id, name, born, postcode, phone, address);
  }
}
