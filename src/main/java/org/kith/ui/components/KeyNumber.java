package org.kith.ui.components;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A figure worth a large face.
 *
 * @param value the number alone: 4,000
 * @param words its precision, shown before it: "more than"; null where nothing stands before it
 * @param after its precision where the language puts it after the number, as Urdu does; null where
 *     nothing stands after it
 * @param label what is counted
 * @param source who says so; null: not shown
 * @param path the figure's own page, without language prefix; null: none
 */
public record KeyNumber(
    String value,
    @Nullable Text words,
    @Nullable Text after,
    Text label,
    @Nullable Text source,
    @Nullable String path) {

  /** A number whose precision, if it has one, stands before it. */
  public KeyNumber(
      String value,
      @Nullable Text words,
      Text label,
      @Nullable Text source,
      @Nullable String path) {
    this(value, words, null, label, source, path);
  }
}
