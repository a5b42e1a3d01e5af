package org.kith.activity.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;
import org.kith.activity.VenueDetails;

/** Venues as their rows have them. */
final class VenueRows {
  private VenueRows() {}

  /** The name and the locality have other columns where a row is of several things. */
  static VenueDetails details(ResultSet row, String name, @Nullable String locality)
      throws SQLException {
    @Nullable BigDecimal latitude = row.getBigDecimal("latitude");
    return new VenueDetails(
        name,
        row.getString("address"),
        locality,
        latitude == null
            ? null
            : new Point(latitude.doubleValue(), row.getBigDecimal("longitude").doubleValue()),
        Arrays.stream((String[]) row.getArray("access").getArray())
            .map(BuildingAccess::of)
            .toList(),
        row.getString("access_note"),
        row.getBoolean("is_hidden"));
  }
}
