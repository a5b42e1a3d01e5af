package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.programme.OfficialQuestion;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code measures/*.yaml}: official questions under one licence, a file a set. */
@Component
@Order(24)
class OfficialQuestionRecords implements RecordType<OfficialQuestionRecords.QuestionSet> {
  /** The questions of a file. */
  record QuestionSet(String id, List<OfficialQuestion> questions) {}

  private static final Pattern FILE = Pattern.compile("measures/([a-z0-9-]+)\\.yaml");
  private static final String QUESTION = "official question";

  private final MeasureStore store;

  OfficialQuestionRecords(MeasureStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "official questions";
  }

  @Override
  public boolean reads(String path) {
    return FILE.matcher(path).matches();
  }

  @Override
  public QuestionSet read(Entry entry) {
    Matcher file = FILE.matcher(entry.file());
    String licence = entry.text("licence");
    String attribution = entry.text("attribution");
    List<OfficialQuestion> questions = new ArrayList<>();
    for (Entry child : entry.children("questions")) {
      OfficialQuestion question = question(child, licence, attribution);
      if (questions.stream().anyMatch(other -> other.id().equals(question.id()))) {
        child.problem("id", question.id(), "each question once");
      }
      questions.add(question);
    }
    return new QuestionSet(file.matches() ? file.group(1) : "", questions);
  }

  @Override
  public String id(QuestionSet set) {
    return set.id();
  }

  @Override
  public List<Reference> offers(QuestionSet set) {
    return set.questions().stream().map(q -> new Reference(QUESTION, q.id())).toList();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(QUESTION) && store.hasQuestion(reference.id());
  }

  @Override
  public void save(List<QuestionSet> sets) {
    store.saveQuestions(sets.stream().flatMap(set -> set.questions().stream()).toList());
  }

  private static OfficialQuestion question(Entry entry, String licence, String attribution) {
    List<String> answers = entry.texts("answers");
    List<String> headline =
        answers.isEmpty() ? entry.texts("headline") : entry.someOf("headline", answers);
    return new OfficialQuestion(
        entry.id("id"),
        Fields.framework(entry),
        entry.text("wording"),
        entry.texts("places"),
        entry.texts("groups"),
        answers,
        headline,
        Fields.yes(entry, "multiple", false),
        entry.optional("asked-when"),
        entry.optional("scale"),
        Fields.yes(entry, "confirmed", true),
        licence,
        attribution);
  }
}
