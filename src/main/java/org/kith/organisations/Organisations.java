package org.kith.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations of the current actor's area. */
public interface Organisations {
  Optional<Organisation> find(String id);

  /** By name, as English sorts it. */
  List<Organisation> all();

  /** Names by id; ids that are not known are missing. */
  Map<String, String> names(Collection<String> ids);

  /** Its name; where it is not known, its id. */
  default String name(String id) {
    return find(id).map(Organisation::name).orElse(id);
  }
}
