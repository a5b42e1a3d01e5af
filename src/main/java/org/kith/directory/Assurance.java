package org.kith.directory;

import java.util.Optional;

/** The links by which whoever reads a service's e-mail says that all of it is right. */
public interface Assurance {
  /** What a link is about; empty where it holds no longer. */
  Optional<Service> look(String token);

  /** Says that all of it is right, and uses the link up; false where it holds no longer. */
  boolean confirm(String token);
}
