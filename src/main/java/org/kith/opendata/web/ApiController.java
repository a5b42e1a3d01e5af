package org.kith.opendata.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.opendata.Dataset;
import org.kith.opendata.Envelope;
import org.kith.opendata.Json;
import org.kith.opendata.Licence;
import org.kith.opendata.Paging;
import org.kith.opendata.sets.DatasetFiles;
import org.kith.ui.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is published, for programs: to be read by anybody, without a key. Nothing is written. */
@Controller
class ApiController {
  static final String PATH = "/api/v1";
  private static final String ONE = PATH + "/{set:[a-z][a-z-]*}";

  private final List<Dataset> sets;
  private final OpenApi description;

  ApiController(List<Dataset> sets, OpenApi description) {
    this.sets = List.copyOf(sets);
    this.description = description;
  }

  /** What there is to read. */
  private record About(String version, String openapi, Licence licence, List<Table> datasets) {}

  private record Table(String id, String title, String description, String path, String csv) {}

  @GetMapping({PATH, PATH + "/"})
  ResponseEntity<byte[]> about() {
    return Json.answer(
        new About(
            "1",
            PATH + "/openapi.json",
            Licence.OPEN_GOVERNMENT,
            sets.stream()
                .map(one ->
                    new Table(
                        one.id(),
                        one.title(),
                        one.about(),
                        PATH + "/" + one.id(),
                        PATH + "/" + one.id() + ".csv"))
                .toList()));
  }

  @GetMapping(PATH + "/openapi.json")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> openApi() {
    return Json.answer(description.of(sets));
  }

  @GetMapping(ONE)
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> all(
      @PathVariable String set, @RequestParam Map<String, String> parameters) {
    Dataset known = known(set);
    Paging paging = Paging.of(parameters);
    Dataset.Slice some = known.rows(paging.offset(), paging.perPage());
    return Json.answer(
        Envelope.of(
            some.rows().stream().map(row -> DatasetFiles.object(known, row)).toList(),
            some.total(),
            paging));
  }

  @GetMapping(ONE + "/{id:[A-Za-z0-9._~-]{1,200}}")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> one(@PathVariable String set, @PathVariable String id) {
    Dataset known = known(set);
    Dataset.@Nullable Row row = known.row(id);
    return Json.answer(
        DatasetFiles.object(known, Optional.ofNullable(row).orElseThrow(NotFound::new)));
  }

  @GetMapping(ONE + ".csv")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> csv(@PathVariable String set) {
    Dataset known = known(set);
    return ResponseEntity.ok()
        .header("Content-Type", DatasetFiles.CSV)
        .header("Content-Disposition", "attachment; filename=\"" + known.id() + ".csv\"")
        .body(DatasetFiles.csv(known));
  }

  private Dataset known(String id) {
    return sets.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
  }
}
