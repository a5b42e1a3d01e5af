package org.kith.ui.drawing;

import org.kith.ui.components.DataTable;

/** A picture of figures that can also tell them as a table. */
public sealed interface Chart permits BarChart, LineChart, TargetChart {
  ChartWords words();

  Svg svg();

  /** The same figures for those who cannot or would rather not read a picture. */
  DataTable table();
}
