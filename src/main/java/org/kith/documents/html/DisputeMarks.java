package org.kith.documents.html;

import org.kith.documents.FigureValue;

/** Marks figures that another source contradicts. */
@FunctionalInterface
interface DisputeMarks {
  /** Writes the mark after the figure; it is told in words to those who do not see it. */
  void mark(Markup markup, FigureValue figure, String explanation);
}
