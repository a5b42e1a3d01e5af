package org.kith.figures;

import java.util.List;

/** Names the subjects that figures may be about; implemented by each module that owns some. */
public interface SubjectNames {
  /** All subjects of the current actor's area, in the running transaction. */
  List<SubjectName> subjects();
}
