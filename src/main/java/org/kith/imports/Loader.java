package org.kith.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.imports.LoadReport.Counts;
import org.kith.imports.ProgrammeFolder.Source;
import org.kith.imports.Value.Mapping;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Loads programme folders: everything in them, or nothing and all that is wrong with them. */
@Component
public class Loader {
  public static final Action LOAD = new Action("imports.load");

  private final List<RecordType<?>> types;
  private final LoadedRecords loaded;
  private final Access access;
  private final ApplicationEventPublisher events;

  Loader(
      List<RecordType<?>> types,
      LoadedRecords loaded,
      Access access,
      ApplicationEventPublisher events) {
    this.types = types;
    this.loaded = loaded;
    this.access = access;
    this.events = events;
  }

  /**
   * Loads what is new or changed since the last load. Refuses with {@link LoadRefused}, having
   * written nothing, when anything is wrong with any file. Loading the same again changes nothing,
   * and absence from a file never deletes.
   */
  @Transactional
  public LoadReport load(ProgrammeFolder folder) {
    access.require(LOAD);
    loaded.lockArea();
    Notes notes = new Notes();
    List<Batch<?>> batches = read(folder, notes);
    Set<Reference> offered = new HashSet<>();
    batches.forEach(batch -> offered.addAll(batch.offers()));
    notes.requireAll(
        wanted -> offered.contains(wanted) || types.stream().anyMatch(type -> type.has(wanted)));
    if (!notes.problems().isEmpty()) {
      throw new LoadRefused(notes.problems());
    }
    Map<String, Counts> counts = new LinkedHashMap<>();
    batches.forEach(batch -> counts.put(batch.type.name(), save(batch)));
    LoadReport report = new LoadReport(counts);
    if (report.changedAnything()) {
      events.publishEvent(new FolderLoaded(access.area()));
      access.contentChanged();
    }
    return report;
  }

  private List<Batch<?>> read(ProgrammeFolder folder, Notes notes) {
    List<Batch<?>> batches = new ArrayList<>();
    types.forEach(type -> batches.add(new Batch<>(type)));
    for (Source source : folder.sources()) {
      List<Batch<?>> readers =
          batches.stream().filter(batch -> batch.type.reads(source.path())).toList();
      if (readers.isEmpty() || !Reader.understands(source.path())) {
        notes.problem(
            new Problem(source.path(), 0, "file", "", "a file that a programme folder holds"));
        continue;
      }
      for (Mapping mapping : Reader.read(source, notes)) {
        ControlCharacters.refuse(source.path(), mapping, notes);
        readers.forEach(batch -> batch.read(new Entry(source.path(), mapping, notes)));
      }
    }
    return batches;
  }

  private <R> Counts save(Batch<R> batch) {
    Map<String, JsonNode> before = loaded.ofType(batch.type.name());
    List<R> toSave = new ArrayList<>();
    int added = 0;
    for (Batch.Read<R> read : batch.records.values()) {
      JsonNode fields = LoadedRecords.json(read.entry().mapping());
      JsonNode last = before.get(read.id());
      if (fields.equals(last)) {
        continue;
      }
      toSave.add(read.record());
      added += last == null ? 1 : 0;
      loaded.remember(batch.type.name(), read.id(), fields);
      access.audit(
          LOAD,
          batch.type.name(),
          read.id(),
          last == null
              ? "added"
              : "changed: " + String.join(", ", LoadedRecords.changes(last, fields)));
    }
    if (!toSave.isEmpty()) {
      batch.type.save(toSave);
    }
    return new Counts(added, toSave.size() - added, batch.records.size() - toSave.size());
  }

  /** The records of one type, by id. */
  private static final class Batch<R> {
    record Read<R>(String id, R record, Entry entry) {}

    final RecordType<R> type;
    final Map<String, Read<R>> records = new LinkedHashMap<>();

    Batch(RecordType<R> type) {
      this.type = type;
    }

    void read(Entry entry) {
      try {
        keep(entry);
      } catch (StackOverflowError nested) {
        entry.problem("file", "", Reader.LESS_NESTING);
      }
    }

    private void keep(Entry entry) {
      R record = type.read(entry);
      entry.refuseUnknown();
      String id = type.id(record);
      if (id.isEmpty()) {
        return;
      }
      Read<R> first = records.putIfAbsent(id, new Read<>(id, record, entry));
      if (first != null) {
        String where = first.entry().file() + " line " + first.entry().line();
        entry.problem("id", id, "each id once; it stands in " + where + " already");
      }
    }

    List<Reference> offers() {
      return records.values().stream()
          .flatMap(read -> type.offers(read.record()).stream())
          .toList();
    }
  }
}
