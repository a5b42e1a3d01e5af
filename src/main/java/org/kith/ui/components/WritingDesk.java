package org.kith.ui.components;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * What lies around a text that somebody writes: how it reads, what is wrong with it, and what can
 * be put into it.
 *
 * @param preview how it reads; null: nobody asked, or it cannot be shown
 * @param isPreviewed whether somebody asked
 * @param problems what has to be mended before it can be published, each with its line
 * @param notes what its writer should look at
 * @param within what was put into it
 * @param query what was looked for
 * @param found what matched; null: nothing was looked for
 */
public record WritingDesk(
    @Nullable Content preview,
    boolean isPreviewed,
    List<Text> problems,
    List<Text> notes,
    List<Insertable> within,
    String query,
    @Nullable List<Insertable> found) {
  /** Marks in a text where the next figure goes; without it, figures go to the end. */
  public static final String HERE = "{{}}";

  /** Of a form that has just been opened. */
  public static final WritingDesk CLEAR =
      new WritingDesk(null, false, List.of(), List.of(), List.of(), "", null);
}
