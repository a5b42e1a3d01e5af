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
import org.kith.figures.writing.VersionsShown;
import org.kith.ui.Languages;
import org.kith.ui.View;
import org.kith.ui.Words;
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
    List<VersionsShown.Version> shown =
        versions.stream()
            .map(version ->
                new VersionsShown.Version(
                    version.number(),
                    version.markdown(),
                    TextPages.said(version.by(), version.at(), names, words),
                    Objects.equals(version.number(), text.live()),
                    version.published() != null))
            .toList();
    return View.of(
        "figures/text-versions",
        new TextVersionsPage(
            words.text(
                "figures.texts.versions.of",
                pages.name(one, words).text(),
                one.language().englishName()),
            List.of(TextsController.crumb(words), pages.crumb(one, words)),
            new VersionsShown(one.path() + "/versions", shown, words).with(number, other),
            Form.blank(words).withVersion(text.version())));
  }
}
