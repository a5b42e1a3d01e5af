package org.kith.figures.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.figures.NarrativeWriting;
import org.kith.figures.TextVersion;
import org.kith.figures.WrittenText;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.LineChange;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a narrative: read, compared, gone back to. */
@Controller
class TextVersionsController {
  private static final String VERSIONS = TextsController.PATH + "/{key:.+\\..+}/versions";

  private final NarrativeWriting writing;
  private final TextPages pages;
  private final Accounts accounts;
  private final Languages languages;
  private final Access access;

  TextVersionsController(
      NarrativeWriting writing,
      TextPages pages,
      Accounts accounts,
      Languages languages,
      Access access) {
    this.writing = writing;
    this.pages = pages;
    this.accounts = accounts;
    this.languages = languages;
    this.access = access;
  }

  @GetMapping(VERSIONS)
  @Transactional(readOnly = true)
  View all(@PathVariable String key, Words words) {
    access.require(NarrativeWriting.WRITE);
    return page(TextKey.of(key, languages), null, 0, words);
  }

  /**
   * @param with the version that it is compared with; without it, the one before
   */
  @GetMapping(VERSIONS + "/{number:\\d{1,6}}")
  @Transactional(readOnly = true)
  View one(
      @PathVariable String key,
      @PathVariable int number,
      @RequestParam(required = false) @Nullable Integer with,
      Words words) {
    access.require(NarrativeWriting.WRITE);
    return page(TextKey.of(key, languages), number, with == null ? number - 1 : with, words);
  }

  @PostMapping(VERSIONS + "/{number:\\d{1,6}}")
  View goBack(@PathVariable String key, @PathVariable int number, Form form) {
    access.require(NarrativeWriting.WRITE);
    TextKey one = TextKey.of(key, languages);
    writing.goBack(one.place(), one.language().code(), form.version(), number);
    return View.seeOther(View.done(one.path(), "figures.texts.restored.done"));
  }

  private View page(TextKey one, @Nullable Integer number, int other, Words words) {
    WrittenText text = writing.at(one.place(), one.language().code());
    List<TextVersion> versions = writing.versions(one.place(), one.language().code());
    Map<String, String> names =
        accounts.names(versions.stream().map(TextVersion::by).distinct().toList());
    return View.of(
        "figures/text-versions",
        new TextVersionsPage(
            words.text(
                "figures.texts.versions.of",
                pages.name(one, words).text(),
                one.language().englishName()),
            List.of(TextsController.crumb(words), pages.crumb(one, words)),
            versions.stream()
                .map(version ->
                    new TextVersionsPage.Row(
                        version.number(),
                        one.path() + "/versions/" + version.number(),
                        TextPages.said(version.by(), version.at(), names, words),
                        state(version, text, words)))
                .toList(),
            number == null ? null : shown(one, text, versions, number, other, words)));
  }

  private static TextVersionsPage.Shown shown(
      TextKey one,
      WrittenText text,
      List<TextVersion> versions,
      int number,
      int other,
      Words words) {
    TextVersion version =
        versions.stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(NotFound::new);
    TextVersion with =
        versions.stream().filter(each -> each.number() == other).findFirst().orElse(null);
    return new TextVersionsPage.Shown(
        number,
        with == null ? 0 : other,
        version.markdown(),
        LineChange.between(with == null ? "" : with.markdown(), version.markdown()),
        number == text.version() ? null : one.path() + "/versions/" + number,
        Form.blank(words).withVersion(text.version()));
  }

  static Status state(TextVersion version, WrittenText text, Words words) {
    if (Objects.equals(version.number(), text.live())) {
      return new Status(words.text("ui.write.version.live"), Colour.GREEN);
    }
    if (version.published() != null) {
      return new Status(words.text("ui.write.version.was"), Colour.GREY);
    }
    return version.number() == text.version()
        ? new Status(words.text("ui.write.version.waits"), Colour.BLUE)
        : new Status(words.text("ui.write.version.draft"), Colour.GREY);
  }
}
