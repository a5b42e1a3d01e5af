package org.kith.pledge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.geography.Maps;
import org.kith.ui.Words;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.drawing.Spot;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.stereotype.Component;

/** How many organisations that are shown work in each locality. */
@Component
class PledgeMap {
  /** Below a locality's name, as a share of its height. */
  private static final double BELOW = 0.12;

  private final Geography geography;
  private final Maps maps;

  PledgeMap(Geography geography, Maps maps) {
    this.geography = geography;
    this.maps = maps;
  }

  /** One who works in several places is counted in each. */
  Optional<MapDrawing> of(Map<String, Integer> counts, Words words) {
    List<Spot> spots = new ArrayList<>();
    for (Locality locality : geography.area().localities()) {
      int count = counts.getOrDefault(locality.id(), 0);
      if (count > 0) {
        place(locality)
            .ifPresent(at -> spots.add(new Spot(count, locality.name(), at.y, at.x, null)));
      }
    }
    return maps.localities(words)
        .map(drawn -> drawn.with("pledge-map", words.plain("pledge.map"), spots));
  }

  boolean isAssumed() {
    return maps.localitiesAssumed();
  }

  private Optional<Coordinate> place(Locality locality) {
    List<Geometry> wards =
        geography.wards().stream()
            .filter(ward -> locality.id().equals(ward.locality()))
            .map(ward -> (Geometry) ward.boundary())
            .toList();
    if (wards.isEmpty()) {
      return Optional.empty();
    }
    Geometry whole = UnaryUnionOp.union(wards);
    Coordinate middle = whole.getInteriorPoint().getCoordinate();
    return Optional.of(
        new Coordinate(middle.x, middle.y - BELOW * whole.getEnvelopeInternal().getHeight()));
  }
}
