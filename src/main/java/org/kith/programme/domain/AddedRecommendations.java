package org.kith.programme.domain;

import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.imports.EditedFields;
import org.kith.programme.Named;
import org.kith.programme.NewRecommendation;
import org.kith.programme.Recommendation;
import org.springframework.stereotype.Component;

/** Recommendations that people write down in the browser, told to the loads to come. */
@Component
class AddedRecommendations {
  private static final int LONGEST_ID = 40;

  private final RecommendationStore store;
  private final InsertedFigures inserted;
  private final EditedFields files;
  private final Access access;

  AddedRecommendations(
      RecommendationStore store, InsertedFigures inserted, EditedFields files, Access access) {
    this.store = store;
    this.inserted = inserted;
    this.files = files;
    this.access = access;
  }

  String add(NewRecommendation what) {
    inserted.check(what.text());
    String id = id(what.text());
    store.save(
        List.of(
            new Recommendation(
                id,
                what.subject(),
                what.text(),
                new Named(what.owner(), what.owner()),
                what.due(),
                what.source(),
                what.section())));
    files.created(
        "recommendation",
        id,
        Map.of(
            "subject", what.subject(),
            "text", what.text(),
            "owner", what.owner(),
            "due", what.due().words(),
            "source", what.source(),
            "section", what.section()));
    access.contentChanged();
    return id;
  }

  /** Of its first words; with a number where these are taken. */
  private String id(String text) {
    String words = Slug.of(text, LONGEST_ID);
    String beginning = words.isEmpty() || words.equals("new") ? "recommendation" : words;
    String id = beginning;
    for (int number = 2; store.has(id); number++) {
      id = beginning + "-" + number;
    }
    return id;
  }
}
