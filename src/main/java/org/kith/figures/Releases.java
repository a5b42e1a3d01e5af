package org.kith.figures;

import java.util.List;
import java.util.Optional;
import org.kith.access.Action;

/**
 * What leaves the building: tables of a fixed menu, checked so that nobody can be recognised,
 * approved by somebody else than who made them, dated, and never edited afterwards. Site, board and
 * open data read only these. The rule: {@code docs/disclosure-control.md}.
 */
public interface Releases {
  /** Makes drafts of releases, checks and discards them. */
  Action MAKE = new Action("figures.release-make");

  /** Approves and publishes releases that somebody else made. */
  Action APPROVE = new Action("figures.release-approve");

  /** Sees drafts of releases, and what is hidden in releases and why. */
  Action LOOK = new Action("figures.release-look");

  /** Reads released tables in the team's own pages. */
  Action READ = new Action("figures.release-read");

  /** Reads what was released for single wards: all that a councillor is shown. */
  Action READ_WARDS = new Action("figures.release-read-wards");

  /** The tables that there are, by title. */
  List<ReleaseTable> menu();

  /** Makes and checks a draft; tells its id. Refuses with {@link ReleaseRefused}. */
  String make(ReleaseRequest request);

  /** Checks a draft again, against what was published meanwhile; an approval is gone by that. */
  void check(String id, int version);

  /**
   * Agrees that a checked release may go out.
   *
   * @param ownReason why whoever made it approves it too, which only a team of one may; else empty
   */
  void approve(String id, int version, String ownReason);

  /** Publishes an approved release today, and withdraws the one that it replaces. */
  void publish(String id, int version);

  /** Puts away what is not published. */
  void discard(String id, int version, String reason);

  /** Whether the current actor could approve it only as a team of one. */
  boolean isOwnOfATeamOfOne(Release release);

  /** For the team: what it shows, hides and why. */
  Optional<ReleaseLook> look(String id);

  /** For the team: all, latest first. */
  List<Release> all();

  /** Published and withdrawn ones, latest first. */
  List<Release> published();

  /** A published release; empty for one that is not, or was withdrawn. */
  Optional<ReleasedTable> released(String id);

  /** The latest published release of a table that was not withdrawn. */
  Optional<ReleasedTable> latest(String table);
}
