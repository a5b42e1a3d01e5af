package org.kith.training;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.HeldRecords;

/**
 * What people can be trained in, and when: own courses, and those open to all. What was completed
 * stays valid as it was when a course is changed.
 */
public interface Courses extends HeldRecords<Course, CourseDetails> {
  /** Sees courses that are not open to all, and who took part. */
  Action READ = new Action("training.read");

  /** Adds and changes courses, runs and licences. */
  Action PLAN = new Action("training.plan");

  /** What audit and history call a course. */
  String SUBJECT = "course";

  /** By title. */
  List<Course> all();

  /** Titles by id; ids that are not known, or not shown to the actor, are missing. */
  Map<UUID, String> titles(Collection<UUID> ids);

  /** Adds a run of a course; the same id again does nothing. */
  void addRun(UUID id, UUID course, RunDetails details);

  /**
   * @param version the one that was seen
   */
  void changeRun(UUID id, int version, RunDetails details);

  Optional<Run> run(UUID id);

  /** A course's runs, the latest first. */
  List<Run> runs(UUID course);
}
