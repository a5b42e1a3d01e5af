package org.kith.programme.web;

import java.util.regex.Pattern;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the programme wanted and what it did, for everybody to see. */
@Controller
class ProgrammeController {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,120}");

  private final PriorityPages priorities;
  private final ProjectListPages projects;
  private final ProjectPages project;

  ProgrammeController(PriorityPages priorities, ProjectListPages projects, ProjectPages project) {
    this.priorities = priorities;
    this.projects = projects;
    this.project = project;
  }

  @GetMapping("/priorities")
  View priorities(Words words) {
    return View.of("programme/priorities", priorities.all(words));
  }

  @GetMapping("/priorities/{id}")
  View priority(@PathVariable String id, Words words) {
    return View.of(
        "programme/priority", priorities.of(known(id), words).orElseThrow(NotFound::new));
  }

  @GetMapping("/projects")
  View projects(
      @RequestParam(defaultValue = "") String priority,
      @RequestParam(defaultValue = "") String locality,
      @RequestParam(defaultValue = "") String state,
      Words words) {
    return View.of(
        "programme/projects", projects.of(new ProjectsRequest(priority, locality, state), words));
  }

  @GetMapping("/projects/{id}")
  View project(@PathVariable String id, Words words) {
    return View.of("programme/project", project.of(known(id), words).orElseThrow(NotFound::new));
  }

  private static String known(String id) {
    if (!ID.matcher(id).matches()) {
      throw new NotFound();
    }
    return id;
  }
}
