package org.kith.documents.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.documents.FigureValue;

/** The disputed figures of one file, numbered as the reader meets them. */
final class DisputeNotes {
  static final String ID = "kith-disputes";

  /** What is disputed, and what disagrees. */
  record Dispute(String figure, String explanation) {}

  /** Its number, and the figure as it was first met. */
  record Note(int number, FigureValue figure) {}

  private final Map<Dispute, Note> notes = new LinkedHashMap<>();

  int number(FigureValue figure, String explanation) {
    return notes
        .computeIfAbsent(
            new Dispute(figure.id(), explanation), dispute -> new Note(notes.size() + 1, figure))
        .number();
  }

  Map<Dispute, Note> all() {
    return notes;
  }

  static String place(int number) {
    return "kith-dispute-" + number;
  }
}
