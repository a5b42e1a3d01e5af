package org.kith.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.figures.SubjectName;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;

/**
 * A project with everything that is known of it, but for its figures.
 *
 * @param priority null for work that cuts across all priorities
 * @param partOf the project that ran or funded it
 * @param parts the projects that it ran or funded, by name
 * @param localities ids of localities, or {@code borough-wide}; empty where no document says
 * @param methods how it worked and how its results were found
 * @param phases its timeline, oldest first
 * @param outputs in reading order
 * @param contributesTo what it helps besides its own priority
 */
public record Project(
    String id,
    String name,
    @Nullable SubjectName priority,
    @Nullable SubjectName partOf,
    List<SubjectName> parts,
    Period starts,
    Period ends,
    List<Partner> partners,
    List<String> localities,
    List<Mode> modes,
    String summary,
    String about,
    List<String> methods,
    List<Phase> phases,
    List<Output> outputs,
    List<Outcome> outcomes,
    List<Legacy> legacy,
    List<SubjectName> contributesTo) {

  /** An organisation that took part, and as what. */
  public record Partner(Named organisation, String role) {}

  /** The source of what the team itself recorded and no document says. */
  public static final String OWN_RECORD = "own-record";

  /**
   * A stretch of its timeline.
   *
   * @param until unstated where the next state, or nothing, ends it
   * @param source the document that says so, or {@link #OWN_RECORD}
   */
  public record Phase(ProjectState state, Period from, Period until, String note, String source) {}

  /**
   * Something that it counts of its work.
   *
   * @param definition the key of the quantity; the subject is the project
   * @param label what is counted, in plain English
   * @param targets the original one first, the current one last
   */
  public record Output(String definition, String label, List<Target> targets) {
    public Output {
      targets = List.copyOf(targets);
    }
  }

  /**
   * What was promised for an output, or a revision of it.
   *
   * @param revision from 1, the original
   * @param figure the statement that names the target; the name of one that states its own value
   * @param agreedBy a body or a role; empty where no document says
   * @param own the value of a target that was agreed here; null where a document states it
   */
  public record Target(
      int revision,
      String figure,
      Period agreedOn,
      String reason,
      String agreedBy,
      @Nullable OwnValue own) {

    /** A target that a document states. */
    public Target(int revision, String figure, Period agreedOn, String reason, String agreedBy) {
      this(revision, figure, agreedOn, reason, agreedBy, null);
    }
  }

  /**
   * The value of a target that was agreed here and that no document states.
   *
   * @param words the precision word that goes with the amount; empty: exactly
   * @param due the day by which it is to be reached; null: none was agreed
   */
  public record OwnValue(Amount amount, String words, @Nullable LocalDate due) {}

  /** What it meant to change, or changed, and how that was measured. */
  public record Outcome(String text, List<Named> measures, String source) {
    public Outcome {
      measures = List.copyOf(measures);
    }
  }

  /**
   * What it leaves behind, or what should follow it.
   *
   * @param source the document that says so, or {@link #OWN_RECORD}
   */
  public record Legacy(String text, String source) {}

  public Project {
    parts = List.copyOf(parts);
    partners = List.copyOf(partners);
    localities = List.copyOf(localities);
    modes = List.copyOf(modes);
    methods = List.copyOf(methods);
    phases = List.copyOf(phases);
    outputs = List.copyOf(outputs);
    outcomes = List.copyOf(outcomes);
    legacy = List.copyOf(legacy);
    contributesTo = List.copyOf(contributesTo);
  }
}
