package org.kith.people.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.people.Rights;
import org.kith.people.rights.Entry;
import org.kith.people.rights.Gathering;
import org.kith.people.rights.Pack;
import org.kith.people.rights.RecordSearch;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RightsRequest;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.records.Markup;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding somebody's records, gathering what is kept, reading it, and giving it out. */
@Controller
class AnswerController {
  private static final Field<Optional<String>> GIVEN =
      TextField.lines("given", "people.rights.entry.given").atMost(20_000).rows(12).optional();
  private static final TickField READ = TickField.of("read", "people.rights.entry.read").demanded();
  private static final List<Field<?>> READING = List.of(GIVEN, READ);

  private final Access access;
  private final RequestBook book;
  private final RecordSearch search;
  private final Gathering gathering;
  private final Pack pack;
  private final RightsShown show;
  private final Submissions submissions;

  AnswerController(
      Access access,
      RequestBook book,
      RecordSearch search,
      Gathering gathering,
      Pack pack,
      RightsShown show,
      Submissions submissions) {
    this.access = access;
    this.book = book;
    this.search = search;
    this.gathering = gathering;
    this.pack = pack;
    this.show = show;
    this.submissions = submissions;
  }

  @GetMapping(RightsShown.ID + "/records")
  View records(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String words, Words language) {
    RightsRequest request = existing(id);
    List<RecordSearch.Found> found = search.candidates(id, words);
    Form form =
        Form.blank(language)
            .with(
                theirs(found, language),
                found.stream()
                    .filter(RecordSearch.Found::isConfirmed)
                    .map(RecordSearch.Found::id)
                    .toList());
    return recordsPage(request, words, found, form);
  }

  @PostMapping(RightsShown.ID + "/records")
  View confirm(@PathVariable UUID id, Form form) {
    RightsRequest request = existing(id);
    Set<UUID> asked = ids(form, "shown");
    List<RecordSearch.Found> found =
        search.among(id, asked).stream().filter(one -> asked.contains(one.id())).toList();
    ChoicesField<UUID> theirs = theirs(found, form.words());
    return form.posted(List.of(theirs))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      book.confirm(
                          id,
                          found.stream().map(RecordSearch.Found::id).collect(Collectors.toSet()),
                          Set.copyOf(form.get(theirs)));
                      return View.done(RightsShown.path(id), "people.rights.confirmed.done");
                    }),
            again -> recordsPage(request, "", found, again));
  }

  private static Set<UUID> ids(Form form, String name) {
    return form.values().texts(name).stream()
        .filter(text -> text.matches("[0-9a-f-]{36}"))
        .map(UUID::fromString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private View.Shown recordsPage(
      RightsRequest request, String searched, List<RecordSearch.Found> found, Form form) {
    Words words = form.words();
    return View.of(
        "people/step",
        new StepPage(
            words.text("people.rights.to.records"),
            List.of(RightsShown.all(words), RightsShown.one(request, words)),
            List.of(
                words.text("people.rights.to.records.about"),
                words.text(
                    found.isEmpty()
                        ? "people.rights.records.nothing"
                        : "people.rights.records.found",
                    found.size())),
            searched,
            List.of(),
            List.of(),
            null,
            form,
            found.isEmpty() ? List.of() : form.show(List.of(theirs(found, words))),
            RightsShown.path(request.id()) + "/records",
            found.isEmpty() ? null : words.text("people.rights.records.confirm"),
            found.stream().map(one -> one.id().toString()).toList()));
  }

  /** Each record with what tells it from another of the same name. */
  private ChoicesField<UUID> theirs(List<RecordSearch.Found> found, Words words) {
    return ChoicesField.of(
            "theirs",
            "people.rights.records.theirs",
            found.stream()
                .map(
                    one -> Choice.of(one.id(), one.id().toString(), Text.english(told(one, words))))
                .toList())
        .mayBeNone();
  }

  private String told(RecordSearch.Found one, Words words) {
    String told = one.name() + " – " + show.holder(one.holder(), words);
    if (one.bornIn() != null) {
      told += words.plain("people.rights.records.and-born", String.valueOf(one.bornIn()));
    }
    if (!one.postcode().isEmpty()) {
      told += ", " + one.postcode();
    }
    return one.isSamePerson() && !one.isConfirmed()
        ? told + words.plain("people.rights.records.and-same")
        : told;
  }

  @GetMapping(RightsShown.ID + "/gather")
  View gather(@PathVariable UUID id, Form form) {
    return gatherPage(existing(id), form);
  }

  @PostMapping(RightsShown.ID + "/gather")
  View gathered(@PathVariable UUID id, Form form) {
    RightsRequest request = existing(id);
    return form.posted(List.of())
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      gathering.gather(id);
                      return View.done(RightsShown.path(id), "people.rights.gathered.done");
                    }),
            again -> gatherPage(request, again));
  }

  private static View.Shown gatherPage(RightsRequest request, Form form) {
    Words words = form.words();
    return FormPage.of(
            "people.rights.to.gather",
            form,
            List.of(),
            RightsShown.path(request.id()) + "/gather",
            "people.rights.to.gather")
        .below(RightsShown.all(words), RightsShown.one(request, words))
        .saying("people.rights.to.gather.about")
        .shown();
  }

  @GetMapping(RightsShown.ID + "/entries/{number:\\d{1,6}}")
  View entry(@PathVariable UUID id, @PathVariable int number, Words words) {
    RightsRequest request = existing(id);
    Entry entry = gathering.entry(id, number).orElseThrow(NotFound::new);
    return entryPage(request, entry, stored(entry, words));
  }

  @PostMapping(RightsShown.ID + "/entries/{number:\\d{1,6}}")
  View read(@PathVariable UUID id, @PathVariable int number, Form form) {
    RightsRequest request = existing(id);
    Entry entry = gathering.entry(id, number).orElseThrow(NotFound::new);
    return form.posted(READING)
        .changing(
            () -> stored(gathering.entry(id, number).orElseThrow(NotFound::new), form.words()))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      gathering.read(id, number, form.version(), form.get(GIVEN).orElse(""));
                      return next(id);
                    }),
            again -> entryPage(request, entry, again));
  }

  /** On to the next that waits to be read. */
  private String next(UUID id) {
    return gathering.entries(id).stream()
        .filter(Entry::waits)
        .findFirst()
        .map(entry ->
            View.done(
                RightsShown.path(id) + "/entries/" + entry.number(),
                "people.rights.entry.next.done"))
        .orElseGet(() -> View.done(RightsShown.path(id), "people.rights.entry.all.done"));
  }

  private static Form stored(Entry entry, Words words) {
    return Form.blank(words)
        .with(GIVEN, Optional.of(entry.given()).filter(text -> !text.isBlank()))
        .withVersion(entry.version());
  }

  private View.Shown entryPage(RightsRequest request, Entry entry, Form form) {
    Words words = form.words();
    String about = entry.aboutOthers() ? "others" : "plain";
    return View.of(
        "people/step",
        new StepPage(
            words.text("people.rights.entry", entry.number(), entry.kind()),
            List.of(RightsShown.all(words), RightsShown.one(request, words)),
            List.of(words.text("people.rights.entry.about." + about)),
            null,
            List.of(
                Markup.row(
                    "people.rights.records.holder", show.holder(entry.holder(), words), words),
                Markup.row("people.rights.entries.when", RightsShown.day(entry.at(), words), words),
                Markup.row("people.rights.entry.original", entry.original(), words)),
            List.of(),
            null,
            form,
            form.show(READING),
            RightsShown.path(request.id()) + "/entries/" + entry.number(),
            request.isOpen() ? words.text("people.rights.save") : null,
            List.of()));
  }

  @GetMapping(RightsShown.ID + "/{file:pack\\.(?:html|pdf)}")
  ResponseEntity<byte[]> pack(@PathVariable UUID id, @PathVariable String file) {
    existing(id);
    Pack.Format format =
        Pack.Format.valueOf(file.substring("pack.".length()).toUpperCase(Locale.ROOT));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(
                    "what-is-kept." + file.substring("pack.".length()), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(pack.file(id, format));
  }

  private RightsRequest existing(UUID id) {
    access.require(Rights.ANSWER);
    return book.find(id).orElseThrow(NotFound::new);
  }
}
