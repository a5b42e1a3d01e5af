package org.kith.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What anybody finds. Nothing that is not public is ever told here, whoever asks. */
public interface Directory {
  /**
   * Looks for services.
   *
   * @param offset how many of those found are left out before the first
   */
  Found search(Search search, int offset, int most);

  /** One that is listed. */
  Optional<Service> find(UUID id);

  /** Languages that are spoken at what is listed, as codes. */
  List<String> languages();

  /** Where a postcode is, near enough for what is near it; empty where nobody knows. */
  Optional<Search.Near> near(String postcode, int metres);
}
