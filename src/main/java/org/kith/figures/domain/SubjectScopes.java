package org.kith.figures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.springframework.stereotype.Component;

/** Who may do something to figures about a subject: also those whose role reaches its project. */
@Component
public class SubjectScopes {
  private static final int DEEPEST = 10;

  private final Access access;
  private final Subjects subjects;

  SubjectScopes(Access access, Subjects subjects) {
    this.access = access;
    this.subjects = subjects;
  }

  /** Refuses unless the current actor may do this to figures about the subject. */
  void require(Action action, String subject) {
    access.require(action, of(subject));
  }

  /** Refuses unless the current actor may do this to some figures, however few. */
  public Actor requireSomewhere(Action action) {
    return access.requireSomewhere(action);
  }

  /** What a subject belongs to: its project, and the project that this is a part of. */
  Scope[] of(String subject) {
    Map<String, SubjectName> names = subjects.byId();
    List<Scope> scopes = new ArrayList<>();
    @Nullable SubjectName name = names.get(subject);
    for (int depth = 0; name != null && depth < DEEPEST; depth++) {
      if (name.subject().kind().equals("project")) {
        scopes.add(Scope.project(name.subject().id()));
      }
      Subject parent = name.parent();
      name = parent == null ? null : names.get(parent.id());
    }
    return scopes.stream().distinct().toArray(Scope[]::new);
  }

  /** Those about which the current actor may do this, as readers expect them. */
  public List<SubjectTree.Branch> allowed(Action action) {
    Actor actor = access.who();
    return subjects.tree().branches().stream()
        .filter(branch -> actor.may(action) || actor.may(action, of(branch.id())))
        .toList();
  }

  /** Whether the current actor may do this to figures about the subject. */
  public boolean isAllowed(Action action, String subject) {
    Actor actor = access.who();
    return actor.may(action) || actor.may(action, of(subject));
  }
}
