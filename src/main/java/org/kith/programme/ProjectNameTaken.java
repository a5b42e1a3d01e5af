package org.kith.programme;

import org.kith.kernel.Refusal;

/** Another project has this name, or one that leads to the same address. */
public final class ProjectNameTaken extends Refusal {
  public ProjectNameTaken(String name) {
    super("There is a project at the address of “" + name + "” already: choose another name.");
  }
}
