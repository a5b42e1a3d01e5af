package org.kith.access;

import java.util.List;
import java.util.Optional;
import org.kith.kernel.AreaId;

/** Which areas this installation holds; implemented by the module that owns them. */
public interface Areas {
  List<AreaId> all();

  /**
   * The area that a request to this host name, or a command that names no area, is about: the one
   * that claims the host, or the only one there is.
   */
  Optional<AreaId> forHost(String host);
}
