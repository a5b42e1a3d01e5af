package org.kith.figures;

import java.util.Collection;
import java.util.Optional;
import org.kith.access.Action;

/**
 * Figures on their way into the ledger: entered by one person, approved by another. What was
 * entered never changes: a correction is a new entry, which supersedes the old one once it is
 * approved. Approved figures are seen from inside only, until they are published.
 */
public interface Reporting {
  /** Enters figures, and corrects them. */
  Action REPORT = new Action("figures.report");

  /** Approves figures, or sends them back. */
  Action APPROVE = new Action("figures.approve");

  /** Maps figures to cells of funders' workbooks, and fills these. */
  Action MAP_CELLS = new Action("figures.map-cells");

  /**
   * Enters a figure. Refused with {@link FigureRefused}: an unknown subject, definition or source;
   * a correction of what somebody is correcting already.
   *
   * @return the statement's id
   */
  String enter(NewStatement statement);

  /**
   * Approves those that may be approved and says why others may not: whoever entered a figure does
   * not approve it, unless nobody else could and there is a reason.
   *
   * @param reason why one's own figures are approved by oneself; may be empty
   */
  Decided approve(Collection<String> statements, String reason);

  /** Sends an entered figure back to whoever entered it, who may enter it anew. */
  void sendBack(String statement, String reason);

  /**
   * Lets everybody see approved figures, in the running transaction: for a release, which
   * authorises and audits. Figures that they correct are no longer shown.
   */
  void publish(Collection<String> statements);

  /** Adds a document that figures are taken from, such as a partner's return, unless known. */
  void addSource(Source source);

  /** Where a statement stands, for those inside. */
  Optional<Standing> standing(String statement);
}
