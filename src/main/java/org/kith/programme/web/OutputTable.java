package org.kith.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * What a project counted, against what it promised.
 *
 * @param hasTargets whether any of them had one
 * @param isRevised whether any target was replaced by another
 * @param reasons why targets are as they are
 */
public record OutputTable(
    List<Row> rows, boolean hasTargets, boolean isRevised, List<Text> reasons) {

  /**
   * An output.
   *
   * @param actual each value that a source states; they may disagree
   * @param original the target as first agreed; null: none
   * @param current the target that replaced it; null: none
   * @param attainment whether the target that holds was reached; null where that cannot be told
   * @param originally whether the original target was reached; null where that cannot be told or
   *     the original one still holds
   */
  public record Row(
      Text label,
      List<StatedValue> actual,
      @Nullable StatedValue original,
      @Nullable StatedValue current,
      @Nullable Text attainment,
      @Nullable Text originally) {}

  /**
   * A figure.
   *
   * @param path its page, without language prefix; null: it has none
   * @param isDisputed whether another source contradicts it
   */
  public record StatedValue(@Nullable String path, Text value, boolean isDisputed) {}
}
