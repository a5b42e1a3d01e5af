package org.kith.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.governance.Governance;
import org.kith.governance.Paper;
import org.kith.governance.PaperFiles;
import org.kith.governance.PaperFormat;
import org.kith.governance.Papers;
import org.kith.governance.QuarterlyPaper;
import org.kith.governance.domain.Days;
import org.kith.kernel.Quarter;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.DataTable;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Quarterly papers: drawn up and issued by the team, read by the board. */
@Controller
class PapersController {
  static final String PATH = "/team/papers";
  private static final String QUARTER = PATH + "/quarters/{quarter}";
  private static final String ID = PATH + "/{id:[0-9a-f-]{36}}";

  /** As many quarters are offered up to now, and up to the programme's end where that is past. */
  private static final int OFFERED = 5;

  private static final Field<Optional<String>> NOTE =
      TextField.lines("note", "governance.papers.note").atMost(1000).optional();

  private final Access access;
  private final QuarterlyPaper drafts;
  private final Papers papers;
  private final Ask ask;
  private final Submissions submissions;
  private final Clock clock;

  PapersController(
      Access access,
      QuarterlyPaper drafts,
      Papers papers,
      Ask ask,
      Submissions submissions,
      Clock clock) {
    this.access = access;
    this.drafts = drafts;
    this.papers = papers;
    this.ask = ask;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View all(Words words) {
    List<Listing> listings = new ArrayList<>(List.of(issued(words)));
    if (access.who().may(Governance.PAPER)) {
      listings.add(offered(words));
    }
    return View.of(
        "ui/list",
        new ListPage(
            words.text("governance.papers.title"),
            words.text("governance.papers.about"),
            List.of(),
            List.of(),
            listings));
  }

  private Listing issued(Words words) {
    return new Listing(
        words.text("governance.papers.issued"),
        List.of(
            words.text("governance.papers.paper"),
            words.text("governance.papers.quarter"),
            words.text("governance.papers.issued-on"),
            words.text("governance.papers.note.short")),
        papers.issued().stream()
            .map(paper ->
                List.of(
                    Cell.link(paper.title(), PATH + "/" + paper.id()),
                    Cell.of(paper.quarter().toString()),
                    Cell.of(words.date(Days.of(paper.issuedAt()))),
                    Cell.of(paper.note())))
            .toList(),
        words.text("governance.papers.none"));
  }

  private Listing offered(Words words) {
    LocalDate today = Days.today(clock);
    SortedSet<Quarter> quarters = upTo(Quarter.of(today));
    ask.ends()
        .filter(end -> end.isBefore(today))
        .map(Quarter::of)
        .map(PapersController::upTo)
        .ifPresent(quarters::addAll);
    List<List<Cell>> rows =
        quarters.reversed().stream()
            .map(quarter ->
                List.of(
                    Cell.link(quarter.toString(), PATH + "/quarters/" + quarter.slug()),
                    Cell.of(quarter.months())))
            .toList();
    return new Listing(
        words.text("governance.papers.draw-up"),
        List.of(words.text("governance.papers.quarter"), words.text("governance.papers.months")),
        rows,
        words.text("governance.papers.none"));
  }

  private static SortedSet<Quarter> upTo(Quarter last) {
    return Stream.iterate(last, Quarter::previous)
        .limit(OFFERED)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @GetMapping(QUARTER)
  View draft(@PathVariable String quarter, Words words) {
    access.require(Governance.PAPER);
    Quarter of = quarter(quarter);
    PaperFiles files = drafts.files(of);
    String path = PATH + "/quarters/" + of.slug();
    return View.of(
        "governance/paper",
        new PaperPage(
            words.text("governance.papers.draft.title", of.toString()),
            List.of(crumb(words)),
            true,
            List.of(),
            downloads(path, words),
            List.of(new Way(words.text("governance.papers.issue"), path + "/issue")),
            output -> output.writeContent(files.fragment()),
            null));
  }

  @GetMapping(QUARTER + "/{file:quarterly.+}")
  ResponseEntity<byte[]> draftFile(@PathVariable String quarter, @PathVariable String file) {
    access.require(Governance.PAPER);
    PaperFormat format = PaperFormat.ofFile(file).orElseThrow(NotFound::new);
    return saved(format, drafts.files(quarter(quarter)).file(format));
  }

  @GetMapping(QUARTER + "/issue")
  View ask(@PathVariable String quarter, Form form) {
    access.require(Governance.PAPER);
    return issuePage(quarter(quarter), form);
  }

  @PostMapping(QUARTER + "/issue")
  View issue(@PathVariable String quarter, Form form) {
    access.require(Governance.PAPER);
    Quarter of = quarter(quarter);
    return form.posted(List.of(NOTE))
        .save(
            () ->
                submissions.once(
                    form,
                    () ->
                        View.done(
                            PATH + "/" + papers.issue(of, form.get(NOTE).orElse("")),
                            "governance.papers.issue.done")),
            again -> issuePage(of, again));
  }

  private static View.Shown issuePage(Quarter quarter, Form form) {
    String path = PATH + "/quarters/" + quarter.slug();
    Words words = form.words();
    return FormPage.of(
            words.text("governance.papers.issue.of", quarter.toString()),
            form,
            List.of(NOTE),
            path + "/issue",
            "governance.papers.issue")
        .below(
            crumb(words),
            new Crumb(words.text("governance.papers.draft.title", quarter.toString()), path))
        .saying("governance.papers.issue.about")
        .shown();
  }

  @GetMapping(ID)
  View one(@PathVariable UUID id, Words words) {
    Paper paper = papers.paper(id).orElseThrow(NotFound::new);
    String body = papers.fragment(id).orElseThrow(NotFound::new);
    List<Text> said = new ArrayList<>();
    String issued = words.date(Days.of(paper.issuedAt()));
    said.add(
        access.who().may(Access.INSIDE)
            ? words.text("governance.papers.issued.by", issued, ask.name(paper.issuedBy(), words))
            : words.text("governance.papers.issued.that-day", issued));
    if (!paper.note().isEmpty()) {
      said.add(Text.english(paper.note()));
    }
    return View.of(
        "governance/paper",
        new PaperPage(
            Text.english(paper.title()),
            List.of(crumb(words)),
            false,
            said,
            downloads(PATH + "/" + id, words),
            List.of(),
            output -> output.writeContent(body),
            fingerprints(paper.fingerprints(), words)));
  }

  @GetMapping(ID + "/{file:quarterly.+}")
  ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String file) {
    PaperFormat format = PaperFormat.ofFile(file).orElseThrow(NotFound::new);
    return saved(format, papers.file(id, format).orElseThrow(NotFound::new));
  }

  private static List<Way> downloads(String path, Words words) {
    return List.of(PaperFormat.DOCX, PaperFormat.PDF, PaperFormat.HTML).stream()
        .map(format ->
            new Way(
                words.text("governance.papers.download." + format.id()),
                path + "/" + format.fileName()))
        .toList();
  }

  private static DataTable fingerprints(Map<PaperFormat, String> all, Words words) {
    return new DataTable(
        words.plain("governance.papers.fingerprints.table"),
        List.of(
            new DataTable.Column(words.plain("governance.papers.file"), false),
            new DataTable.Column(words.plain("governance.papers.fingerprint"), false)),
        Arrays.stream(PaperFormat.values())
            .filter(all::containsKey)
            .map(format -> List.of(format.fileName(), all.getOrDefault(format, "")))
            .toList());
  }

  private static ResponseEntity<byte[]> saved(PaperFormat format, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(format.fileName()).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }

  private static Quarter quarter(String written) {
    return Quarter.parse(written).orElseThrow(NotFound::new);
  }

  private static Crumb crumb(Words words) {
    return new Crumb(words.text("governance.papers.title"), PATH);
  }
}
