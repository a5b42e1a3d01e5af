package org.kith.figures.web;

import java.util.List;
import java.util.Locale;
import org.kith.figures.Release;
import org.kith.figures.ReleasedTable;
import org.kith.figures.Releases;
import org.kith.figures.releases.ReleaseFiles;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Released tables, for everybody. */
@Controller
class ReleasesController {
  private static final String ONE = "/releases/{id:[a-z0-9-]{1,120}}";
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Releases releases;
  private final Messages messages;

  ReleasesController(Releases releases, Messages messages) {
    this.releases = releases;
    this.messages = messages;
  }

  @GetMapping("/releases")
  View all(Words words) {
    return View.of("figures/releases", ReleasesPage.of(releases.published(), words));
  }

  @GetMapping(ONE)
  View one(@PathVariable String id, Words words) {
    Release release = published(id);
    return View.of(
        "figures/release", ReleasePage.of(release, releases.released(id).orElse(null), words));
  }

  @GetMapping(ONE + ".csv")
  ResponseEntity<byte[]> csv(@PathVariable String id) {
    return file(
        id + ".csv",
        MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"),
        ReleaseFiles.csv(table(id)));
  }

  @GetMapping(ONE + ".xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable String id) {
    ReleasedTable table = table(id);
    Words english = messages.in(Language.ENGLISH);
    List<String> notes =
        ReleasePage.notes(table.release(), english).stream().map(note -> note.text()).toList();
    return file(id + ".xlsx", XLSX, ReleaseFiles.xlsx(table, notes));
  }

  private ReleasedTable table(String id) {
    return releases.released(id).orElseThrow(NotFound::new);
  }

  /** A withdrawn one too: its page says why. */
  private Release published(String id) {
    return releases.published().stream()
        .filter(release -> release.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name.toLowerCase(Locale.ROOT))
                .build()
                .toString())
        .body(content);
  }
}
