package org.kith.directory.web;

import java.util.Map;
import java.util.UUID;
import org.kith.directory.Directory;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What anybody finds. */
@Controller
class DirectoryController {
  static final String PATH = "/directory";
  static final String ID = "/{id:[0-9a-f-]{36}}";

  private final DirectoryPages pages;
  private final Directory directory;

  DirectoryController(DirectoryPages pages, Directory directory) {
    this.pages = pages;
    this.directory = directory;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View list(
      @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "1") int page,
      Words words) {
    return View.of("directory/list", pages.list(DirectoryRequest.of(parameters), page, words));
  }

  @GetMapping(PATH + ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    return View.of(
        "directory/service", pages.one(directory.find(id).orElseThrow(NotFound::new), words));
  }
}
