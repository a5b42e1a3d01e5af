package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.figures.domain.SubjectTree;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.records.Filter.Option;

/** The choices that the filters of several pages share. */
final class Choices {
  private Choices() {}

  /** All subjects, each below what it belongs to. */
  static List<Option> subjects(String chosen, SubjectTree subjects, Words words) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", words.text("figures.filter.subject.any"), chosen.isEmpty()));
    for (SubjectTree.Branch branch : subjects.branches()) {
      String indent = "\u2003".repeat(branch.depth());
      Text name = Text.english(indent + branch.name().name());
      options.add(new Option(branch.id(), name, branch.id().equals(chosen)));
    }
    return options;
  }

  /** There is no list about a subject that does not exist. */
  static void requireKnown(String subject, SubjectTree subjects) {
    if (!subject.isEmpty() && subjects.name(subject).isEmpty()) {
      throw new NotFound();
    }
  }
}
