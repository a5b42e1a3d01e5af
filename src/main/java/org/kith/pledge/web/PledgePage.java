package org.kith.pledge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.records.Way;

/**
 * A pledge: what is promised, how it is signed and kept.
 *
 * @param draft that nobody has confirmed its words in this language; null: somebody has, or they
 *     are English
 * @param lines what is promised
 * @param sign ways to sign; empty: it cannot be signed
 * @param closed said where it cannot be signed; null: it can
 * @param further who signed, what is on, what was reported
 */
public record PledgePage(
    Text title,
    List<Crumb> crumbs,
    @Nullable Text draft,
    List<Text> lines,
    List<Way> sign,
    @Nullable Text closed,
    List<HowTo> practices,
    List<Way> further)
    implements Page {

  /**
   * Something that organisations commit to.
   *
   * @param words how it is done, for all; empty: nothing is said
   */
  public record HowTo(Text title, String words, List<InSector> bySector) {}

  /** How it is done in a sector. */
  public record InSector(Text sector, String words) {}
}
