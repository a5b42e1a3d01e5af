package org.kith.geography;

import java.io.IOException;
import java.io.Reader;
import org.kith.access.Action;

/** Where postcodes of the current actor's area are, by the newest directory that was loaded. */
public interface Postcodes {
  /** Loads postcode directories. */
  Action LOAD = new Action("geography.postcodes");

  /** Where a postcode is; small letters and spaces do not matter. */
  Whereabouts find(String postcode);

  /**
   * Loads the area's part of a directory in the columns of the ONS Postcode Directory, of older and
   * newer editions. Loading an edition again replaces it.
   *
   * @param edition year and month, such as {@code 2026-02}
   * @param directory comma-separated text with a line of headings; may cover the whole country
   * @return how many postcodes of the area it has
   */
  int load(String edition, Reader directory) throws IOException;
}
