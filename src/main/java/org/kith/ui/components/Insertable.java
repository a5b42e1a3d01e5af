package org.kith.ui.components;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * Something that can be put into a text by reference, or that stands in it: a figure.
 *
 * @param id what the reference names
 * @param path its own page, without language prefix
 * @param value as it reads in the text
 * @param withUnit as it reads with its unit
 * @param period null: not stated
 * @param standing how far it has come, and what is doubted about it
 */
public record Insertable(
    String id,
    Text label,
    String path,
    Text value,
    Text withUnit,
    @Nullable Text period,
    Text source,
    List<Status> standing) {
  public Insertable {
    standing = List.copyOf(standing);
  }
}
