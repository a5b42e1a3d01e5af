package org.kith.opendata.web;

import java.util.List;
import org.kith.access.Access;
import org.kith.access.TeamItem;
import org.kith.opendata.Dataset;
import org.kith.opendata.feed.FeedKeys;
import org.kith.opendata.sets.DatasetFiles;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.Way;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where a colleague finds the team's tables, and makes the key that their programs sign in with.
 */
@Controller
class FeedController {
  static final String PATH = "/team/feed";

  private final Access access;
  private final List<Dataset> sets;
  private final FeedKeys keys;
  private final String origin;

  FeedController(
      Access access,
      List<Dataset> sets,
      FeedKeys keys,
      @Value("${kith.public-url:}") String origin) {
    this.access = access;
    this.sets = List.copyOf(sets);
    this.keys = keys;
    this.origin = origin.replaceFirst("/+$", "");
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(FeedKeys.READ);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("opendata.feed"),
            words.text("opendata.feed.about"),
            List.of(),
            List.of(
                new Way(words.text("opendata.feed.key"), PATH + "/key"),
                new Way(words.text("opendata.feed.end"), PATH + "/end")),
            List.of(
                new Listing(
                    words.text("opendata.feed.tables"),
                    List.of(
                        words.text("opendata.feed.table"),
                        words.text("opendata.feed.holds"),
                        words.text("opendata.feed.file")),
                    sets.stream().map(FeedController::line).toList(),
                    words.text("opendata.feed.none")))));
  }

  private static List<Cell> line(Dataset set) {
    return List.of(
        Cell.of(set.title()),
        Cell.of(set.about()),
        Cell.link(set.id() + ".csv", PATH + "/" + set.id() + ".csv"));
  }

  @GetMapping(PATH + "/{set:[a-z-]+}.csv")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> csv(@PathVariable String set) {
    access.requireSomewhere(FeedKeys.READ);
    Dataset known =
        sets.stream().filter(one -> one.id().equals(set)).findFirst().orElseThrow(NotFound::new);
    return ResponseEntity.ok()
        .header("Content-Type", DatasetFiles.CSV)
        .header("Content-Disposition", "attachment; filename=\"" + known.id() + ".csv\"")
        .body(DatasetFiles.csv(known));
  }

  @GetMapping(PATH + "/key")
  View askKey(Form form) {
    access.requireSomewhere(FeedKeys.READ);
    return page(form, "key");
  }

  /** Shown in the answer and nowhere again: only its hash is kept. */
  @PostMapping(PATH + "/key")
  View key(Form form) {
    access.requireSomewhere(FeedKeys.READ);
    Words words = form.words();
    String key = keys.make();
    String address = home() + ODataController.PATH;
    return View.of(
        "opendata/key",
        new KeyPage(
            words.text("opendata.feed.made"),
            List.of(crumb(words)),
            List.of(
                Markup.row("opendata.feed.address", address, words),
                Markup.row("opendata.feed.user", words.text("opendata.feed.user.any"), words),
                Markup.row("opendata.feed.password", key, words)),
            address + "/figures.csv",
            List.of(new Way(words.text("opendata.feed.back"), PATH))));
  }

  private String home() {
    return origin.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
        : origin;
  }

  @GetMapping(PATH + "/end")
  View askEnd(Form form) {
    access.requireSomewhere(FeedKeys.READ);
    return page(form, "end");
  }

  @PostMapping(PATH + "/end")
  View end(Form form) {
    return form.posted(List.of())
        .save(
            () -> {
              keys.end();
              return View.done(PATH, "opendata.feed.ended.done");
            },
            again -> page(again, "end"));
  }

  private static View.Shown page(Form form, String what) {
    String key = what.equals("key") ? "opendata.feed.key" : "opendata.feed.end";
    return FormPage.of(key, form, List.of(), PATH + "/" + what, key)
        .below(crumb(form.words()))
        .saying(what.equals("key") ? "opendata.feed.key.about" : "opendata.feed.end.about")
        .shown();
  }

  private static Crumb crumb(Words words) {
    return new Crumb(words.text("opendata.feed"), PATH);
  }

  /** Beside the team's figures. */
  @Configuration(proxyBeanMethods = false)
  static class Navigation {
    @Bean
    TeamItem feedItem() {
      return new TeamItem(TeamItem.Part.FIGURES, 90, "opendata.feed", PATH, FeedKeys.READ);
    }
  }
}
