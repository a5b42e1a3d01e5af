package org.kith.programme;

/** Whether a project has something on; implemented by the module that knows of events. */
public interface ProjectEvents {
  /**
   * Whether anybody may come to something of this project in the next weeks.
   *
   * @param project id
   */
  boolean areComing(String project);
}
