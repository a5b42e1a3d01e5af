package org.kith.people.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.DataTable;
import org.kith.documents.Direction;
import org.kith.documents.Document;
import org.kith.documents.DocumentFiles;
import org.kith.documents.Inline;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.documents.Wording;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.people.Rights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the person gets: everything that was gathered, as a document to read. */
@Component
public class Pack {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(RequestBook.HERE);

  /** The file's format. */
  public enum Format {
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  private final RequestBook book;
  private final Gathering gathering;
  private final Organisations organisations;
  private final PackAbout about;
  private final Access access;
  private final Clock clock;

  Pack(
      RequestBook book,
      Gathering gathering,
      Organisations organisations,
      PackAbout about,
      Access access,
      Clock clock) {
    this.book = book;
    this.gathering = gathering;
    this.organisations = organisations;
    this.about = about;
    this.access = access;
    this.clock = clock;
  }

  /**
   * The pack as a file.
   *
   * @throws RequestRefused while entries wait to be read
   */
  @Transactional
  public byte[] file(UUID request, Format format) {
    access.require(Rights.ANSWER);
    RightsRequest asked =
        book.find(request).orElseThrow(() -> new RequestRefused("There is no such request."));
    if (asked.gatheredAt() == null) {
      throw new RequestRefused("Nothing has been gathered yet.");
    }
    if (book.unread(request) > 0) {
      throw new RequestRefused("Some entries have not been read yet: read them first.");
    }
    Document document = document(asked.gatheredAt(), gathering.entries(request));
    byte[] file = written(document, format);
    access.audit(
        Rights.ANSWER,
        Rights.SUBJECT,
        request.toString(),
        "pack taken as " + format.name().toLowerCase(Locale.ROOT));
    return file;
  }

  private Document document(Instant gathered, List<Entry> entries) {
    List<Section> sections = new ArrayList<>();
    long leftOut = entries.stream().filter(entry -> entry.given().isBlank()).count();
    sections.add(new Section("about", "About this document", about.opening(leftOut)));
    Map<String, List<Entry>> byHolder =
        entries.stream()
            .filter(entry -> !entry.given().isBlank())
            .collect(Collectors.groupingBy(Entry::holder, LinkedHashMap::new, Collectors.toList()));
    int number = 0;
    for (Map.Entry<String, List<Entry>> holder : byHolder.entrySet()) {
      sections.add(held("held-" + ++number, holder.getKey(), holder.getValue()));
    }
    sections.add(new Section("used", "What it is used for", about.used()));
    sections.add(new Section("rights", "Your rights", about.rights()));
    return new Document(
        "What is kept about you", "", "en-GB", Direction.LTR, DAY.format(gathered), "", sections);
  }

  private Section held(String id, String holder, List<Entry> entries) {
    Map<String, List<Entry>> byKind =
        entries.stream()
            .collect(Collectors.groupingBy(Entry::kind, LinkedHashMap::new, Collectors.toList()));
    List<Section> kinds = new ArrayList<>();
    byKind.forEach(
        (kind, some) -> kinds.add(new Section(id + "-" + (kinds.size() + 1), kind, shown(some))));
    String name =
        holder.isEmpty()
            ? "The programme"
            : organisations.find(holder).map(Organisation::name).orElse(holder);
    return new Section(id, name, List.of(), kinds);
  }

  /** Short ones in a table, long ones one after the other. */
  private static List<Block> shown(List<Entry> entries) {
    boolean isShort =
        entries.stream().noneMatch(entry -> entry.given().contains("\n") || entry.isRedacted());
    if (isShort && entries.size() > 1) {
      return List.of(
          new DataTable(
              entries.getFirst().kind(),
              List.of(DataTable.Column.words("When"), DataTable.Column.words("What is kept")),
              entries.stream()
                  .map(entry ->
                      List.of(DataTable.Cell.of(day(entry.at())), DataTable.Cell.of(entry.given())))
                  .toList(),
              List.of()));
    }
    List<Block> blocks = new ArrayList<>();
    for (Entry entry : entries) {
      blocks.add(new Paragraph(List.of(Inline.Strong.of(day(entry.at())))));
      blocks.add(
          new BulletList(
              entry
                  .given()
                  .lines()
                  .filter(line -> !line.isBlank())
                  .map(line -> ListItem.of(line.strip()))
                  .toList()));
      if (entry.isRedacted()) {
        blocks.add(Paragraph.of("Words about other people were taken out here."));
      }
    }
    return blocks;
  }

  private static String day(@Nullable Instant at) {
    return at == null ? "No date is kept" : DAY.format(at);
  }

  private byte[] written(Document document, Format format) {
    DocumentFiles files = DocumentFiles.of(Wording.of(Locale.UK), "");
    return switch (format) {
      case HTML -> files.html(document, clock.instant());
      case PDF -> files.pdf(document, clock.instant());
    };
  }
}
