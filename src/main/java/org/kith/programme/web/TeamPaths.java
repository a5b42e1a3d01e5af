package org.kith.programme.web;

import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Where the team's pages about the programme are, and the way to them. */
final class TeamPaths {
  static final String PROGRAMME = "/team/programme";
  static final String PROJECTS = "/team/projects";
  static final String PRIORITIES = "/team/priorities";
  static final String RECOMMENDATIONS = "/team/recommendations";
  static final String PROMISES = "/team/promises";

  private TeamPaths() {}

  static String project(String id) {
    return PROJECTS + "/" + id;
  }

  static String output(String project, String definition) {
    return project(project) + "/outputs/" + definition;
  }

  static Crumb programme(Words words) {
    return new Crumb(words.text("programme.team"), PROGRAMME);
  }

  static Crumb project(String id, String name) {
    return new Crumb(Text.english(name), project(id));
  }
}
