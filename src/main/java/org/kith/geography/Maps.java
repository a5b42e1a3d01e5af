package org.kith.geography;

import java.util.Optional;
import org.kith.ui.Words;
import org.kith.ui.drawing.MapDrawing;

/** Maps of the current actor's area; empty where what they show was not loaded. */
public interface Maps {
  /** Wards by the locality that they are put into; see {@link #localitiesAssumed()}. */
  Optional<MapDrawing> localities(Words words);

  /** Census 2021: the share of residents in each ward who are not in the White groups. */
  Optional<MapDrawing> diversity(Words words);

  /** Index of Multiple Deprivation 2019: each neighbourhood by national tenth. */
  Optional<MapDrawing> deprivation(Words words);

  /** Whether any ward's locality is only assumed, which has to be said beside every map. */
  boolean localitiesAssumed();

  /** Whether the census of each neighbourhood was loaded, which {@code /places} tells of. */
  boolean tellWhoLivesNearWhom();
}
