package org.kith.documents;

import org.jspecify.annotations.Nullable;

/**
 * A drawing, such as a chart.
 *
 * @param svg one SVG element in the SVG namespace, with presentation attributes only: a file's
 *     content policy allows no {@code style} attributes. Refused: scripts, embedded HTML, anything
 *     fetched from elsewhere ({@link DrawingRefused})
 * @param alternative what the picture tells, for those who do not see it
 * @param caption what the picture shows, under it
 * @param data the numbers drawn, shown as a table with the picture; null where there are none
 */
public record Picture(String svg, String alternative, String caption, @Nullable DataTable data)
    implements Block {
  public Picture {
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a picture needs an alternative text");
    }
    svg = Drawing.plain(svg);
  }
}
