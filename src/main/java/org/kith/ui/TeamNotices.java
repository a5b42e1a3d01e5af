package org.kith.ui;

import java.util.Optional;

/** What the team should know on some of its pages; a bean, of which there may be none. */
public interface TeamNotices {
  /**
   * @param path without language prefix
   */
  Optional<TeamNotice> at(String path, Words words);
}
