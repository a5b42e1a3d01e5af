package org.kith.directory.tables;

import java.util.List;
import java.util.Map;
import org.kith.imports.TablePlan;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;

/** What a directory's spreadsheet is taken for; its headings answer every question. */
record ServicesPlan(ServiceHeadings headings) implements TablePlan {
  @Override
  public Text takenFor(Words words) {
    return words.text("directory.import.services");
  }

  @Override
  public List<Text> found(Words words) {
    return List.of(words.text("directory.import.columns", headings.columns().size()));
  }

  @Override
  public String shape() {
    return "directory";
  }

  @Override
  public List<Field<String>> questions(Words words) {
    return List.of();
  }

  @Override
  public List<String> open() {
    return List.of();
  }

  @Override
  public Map<String, String> answers() {
    return Map.of();
  }
}
