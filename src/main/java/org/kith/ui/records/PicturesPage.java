package org.kith.ui.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.Tab;
import org.kith.ui.drawing.Chart;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.drawing.Svg;

/**
 * Figures in pictures and tables, narrowed down by what stands in the address; its template is
 * {@code ui/pictures}.
 *
 * @param path of this page, where its filters go
 * @param filters none: the page is always the same
 * @param said sentences that sum up what the pictures show
 */
public record PicturesPage(
    Text title,
    Text about,
    List<Tab> tabs,
    String path,
    List<Filter> filters,
    List<Text> said,
    List<Part> parts)
    implements Page {

  /**
   * A part under its heading.
   *
   * @param said what is to be known when the figures are read
   * @param picture null: there is none
   * @param listing null: there is none
   * @param downloads the same figures as files
   */
  public record Part(
      Text heading,
      List<Text> said,
      @Nullable Pictured picture,
      @Nullable Listing listing,
      List<Way> downloads) {
    private static final int MOST_BESIDE = 3;

    public Part {
      said = List.copyOf(said);
      downloads = List.copyOf(downloads);
    }

    /** Whether the table is narrow enough to stand beside the picture. */
    public boolean isBeside() {
      return picture != null && listing != null && listing.columns().size() <= MOST_BESIDE;
    }

    /** Whether the heading says these words, so that nobody has to read them twice. */
    public boolean says(String words) {
      return heading.text().equals(words);
    }
  }

  /** A picture, and the same figures for those who cannot or would rather not read it. */
  public record Pictured(String title, Svg svg, DataTable table) {
    public static Pictured of(Chart chart) {
      return new Pictured(chart.words().title(), chart.svg(), chart.table());
    }

    public static Pictured of(MapDrawing map) {
      return new Pictured(map.title(), map.svg(), map.table());
    }
  }

  public PicturesPage {
    tabs = List.copyOf(tabs);
    filters = List.copyOf(filters);
    said = List.copyOf(said);
    parts = List.copyOf(parts);
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
