package org.kith.ui;

import org.jspecify.annotations.Nullable;

/**
 * Something that everybody at a page of the team should know.
 *
 * @param link what can be done about it by whoever looks; null: nothing
 */
public record TeamNotice(Text sentence, @Nullable Link link) {
  /**
   * @param path without language prefix
   */
  public record Link(Text text, String path) {}
}
