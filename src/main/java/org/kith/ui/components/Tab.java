package org.kith.ui.components;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * One of several pages about the same thing.
 *
 * @param path without language prefix; the tab is current on exactly this path
 * @param count of what is there to do; null: not shown
 */
public record Tab(Text label, String path, @Nullable Integer count) {
  public static Tab of(Text label, String path) {
    return new Tab(label, path, null);
  }
}
