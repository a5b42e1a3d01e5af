package org.kith.ui.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A line of a summary list.
 *
 * @param changePath where this answer can be changed, without language prefix; null: nowhere
 */
public record SummaryRow(Text key, Content value, @Nullable String changePath) {
  public static SummaryRow of(Text key, Content value) {
    return new SummaryRow(key, value, null);
  }
}
