package org.kith.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A figure in the team's list.
 *
 * @param breakdown the part that it speaks of; null: the whole
 * @param period null where none is stated
 * @param by who entered or loaded it, and when
 * @param mayApprove whether whoever looks may approve it now
 */
public record TeamRow(
    String id,
    Text label,
    @Nullable Text breakdown,
    Text subject,
    Text value,
    @Nullable Text period,
    Text source,
    Text section,
    Text by,
    List<StandingTag> tags,
    boolean mayApprove) {
  public String path() {
    return "/team/figures/" + id;
  }
}
