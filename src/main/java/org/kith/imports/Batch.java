package org.kith.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.imports.LoadReport.Kept;
import org.kith.imports.Value.Mapping;
import tools.jackson.databind.JsonNode;

/** The records of one type that a load reads, by id. */
final class Batch<R> {
  /**
   * One record.
   *
   * @param record as it is to be saved
   * @param fields as its file has them
   * @param last as its file had them when it was last loaded; null: never
   * @param merge what became of edits in the browser
   */
  record Read<R>(
      String id,
      R record,
      String file,
      Mapping mapping,
      JsonNode fields,
      @Nullable JsonNode last,
      Merge merge) {

    /** The fields that the load changes; empty: the record is as it is to be. */
    Set<String> applied() {
      Set<String> applied = new TreeSet<>();
      if (last != null) {
        applied.addAll(LoadedRecords.changes(last, fields));
      } else if (!merge.isOfABrowsersRecord()) {
        applied.addAll(fields.propertyNames());
      }
      applied.removeAll(merge.kept().keySet());
      applied.removeAll(merge.settled());
      return applied;
    }
  }

  final RecordType<R> type;
  private final Map<String, JsonNode> last;
  private final Map<String, Map<String, BrowserValue>> edits;
  private final Map<String, Read<R>> records = new LinkedHashMap<>();

  Batch(
      RecordType<R> type,
      Map<String, JsonNode> last,
      Map<String, Map<String, BrowserValue>> edits) {
    this.type = type;
    this.last = last;
    this.edits = edits;
  }

  void read(String file, Mapping mapping, Notes notes) {
    Entry entry = new Entry(file, mapping, notes);
    try {
      keep(entry, mapping, notes);
    } catch (StackOverflowError nested) {
      entry.problem("file", "", Reader.LESS_NESTING);
    }
  }

  private void keep(Entry entry, Mapping mapping, Notes notes) {
    R record = type.read(entry);
    entry.refuseUnknown();
    String id = type.id(record);
    if (id.isEmpty()) {
      return;
    }
    Merge merge = Merge.of(last.get(id), mapping, edits.getOrDefault(id, Map.of()));
    merge.noteConflicts(entry);
    if (!merge.kept().isEmpty()) {
      Entry merged = new Entry(entry.file(), merge.fields(), notes);
      record = type.read(merged);
      merged.refuseUnknown();
    }
    Read<R> read =
        new Read<>(
            id, record, entry.file(), mapping, FieldValues.json(mapping), last.get(id), merge);
    Read<R> first = records.putIfAbsent(id, read);
    if (first != null) {
      String where = first.file() + " line " + first.mapping().line();
      entry.problem("id", id, "each id once; it stands in " + where + " already");
    }
  }

  Collection<Read<R>> records() {
    return records.values();
  }

  List<Reference> offers() {
    return records().stream().flatMap(read -> type.offers(read.record()).stream()).toList();
  }

  Stream<Kept> kept() {
    return records().stream()
        .flatMap(read ->
            read.merge().kept().entrySet().stream()
                .map(field ->
                    new Kept(type.name(), read.id(), field.getKey(), field.getValue().day())));
  }
}
