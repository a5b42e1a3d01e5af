package org.kith.geography;

import java.util.Optional;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.records.Way;

/**
 * What the team can do next about a ward. Modules offer it as beans; pages that list wards show all
 * there are, and know none of these modules.
 */
public interface WardStep {
  /** What it is, in a word or two, above a column. */
  Text title(Words words);

  /** Where it leads; empty: the current actor may not. */
  Optional<Way> of(Ward ward, Words words);
}
