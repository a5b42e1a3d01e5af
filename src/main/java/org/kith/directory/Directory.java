package org.kith.directory;

import java.util.Collection;
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

  /** Those of these ids that are listed, in this order. */
  List<Service> of(Collection<UUID> ids);

  /**
   * Looks for services at places; those that people do not come to anywhere are left out, and so
   * are places that are too far away.
   */
  FoundAt searchAt(Search search, int offset, int most);

  /** What an id of {@link ServiceAt} stands for, where it is listed. */
  Optional<ServiceAt> at(UUID id);

  /** One that is listed. */
  Optional<Service> find(UUID id);

  /** Languages that are spoken at what is listed, as codes. */
  List<String> languages();

  /** Where a postcode is, near enough for what is near it; empty where nobody knows. */
  Optional<Search.Near> near(String postcode, int metres);
}
