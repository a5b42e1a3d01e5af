package org.kith.figures;

import java.util.List;

/** Names the subjects that figures may be about; implemented by each module that owns some. */
public interface SubjectNames {
  /**
   * All subjects of the current actor's area, in the running transaction. They are kept until
   * records change, so they come from tables that tell their changes ({@code kith.tell_changes}).
   */
  List<SubjectName> subjects();
}
