package org.kith.files;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class FilesTest {
  private static final byte[] RETURN = SampleFiles.workbook();

  private final TestArea area;
  private final TestArea elsewhere;
  private final Files files;
  private final TransactionTemplate transactions;
  private final JdbcClient database;

  FilesTest(
      TestAreas areas, Files files, PlatformTransactionManager transactions, JdbcClient database) {
    this.area = areas.create();
    this.elsewhere = areas.create();
    this.files = files;
    this.transactions = new TransactionTemplate(transactions);
    this.database = database;
  }

  @Test
  void whatWasKeptIsOpenedAgainByteForByte() {
    StoredFile kept = inside(() -> files.keep("C:\\Return.xlsx", RETURN, "partner-return"));

    OpenedFile opened = inside(() -> files.open(kept.id()).orElseThrow());

    assertThat(opened.content()).isEqualTo(RETURN);
    assertThat(opened.file()).usingRecursiveComparison().ignoringFields("keptAt").isEqualTo(kept);
    assertThat(kept.name()).isEqualTo("Return.xlsx");
    assertThat(kept.mediaType()).endsWith("spreadsheetml.sheet");
    assertThat(kept.sha256()).hasSize(64);
  }

  @Test
  void aPhotoIsKeptWithoutWhereItWasTaken() {
    byte[] photo = SampleFiles.picture("jpeg");
    byte[] tagged =
        (new String(photo, 0, 2, StandardCharsets.ISO_8859_1)
                + "\u00ff\u00e1\0\u0016Exif\0\0GPS 52.58 N"
                + new String(photo, 2, photo.length - 2, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);
    tagged[5] = 19;

    StoredFile kept = inside(() -> files.keep("me.jpg", tagged, "photo"));

    byte[] stored = inside(() -> files.open(kept.id()).orElseThrow().content());
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    assertThat(stored).isEqualTo(photo);
    assertThat(kept.size()).isEqualTo(photo.length);
  }

  @Test
  void whatIsRefusedIsNotKept() {
    assertThatThrownBy(
            () -> inside(() -> files.keep("a.xlsx", SampleFiles.text("#!/bin/sh"), "return")))
        .isInstanceOf(UploadRefused.class);
    assertThat(inside(this::count)).isZero();
  }

  @Test
  void aVisitorSeesOnlyWhatIsPublished() {
    StoredFile kept = inside(() -> files.keep("a.xlsx", RETURN, "return"));
    assertThat(as(Actor.visitor(area.id()), () -> files.open(kept.id()))).isEmpty();

    inside(() -> done(() -> files.publish(kept.id())));
    assertThat(as(Actor.visitor(area.id()), () -> files.open(kept.id()))).isPresent();

    inside(() -> done(() -> files.withdraw(kept.id())));
    assertThat(as(Actor.visitor(area.id()), () -> files.open(kept.id()))).isEmpty();
  }

  @Test
  void aPartnerSeesTheOwnFilesAndNobodyElses() {
    Actor choir = partner("choir");
    StoredFile own = as(choir, () -> files.keep("a.xlsx", RETURN, "return", "choir"));
    StoredFile other = inside(() -> files.keep("b.xlsx", RETURN, "return", "library"));
    StoredFile team = inside(() -> files.keep("c.xlsx", RETURN, "return"));

    assertThat(as(choir, () -> files.find(own.id()))).isPresent();
    assertThat(as(choir, () -> files.find(other.id()))).isEmpty();
    assertThat(as(choir, () -> files.find(team.id()))).isEmpty();
    assertThat(as(choir, () -> files.forget(other.id()))).isFalse();
    assertThat(inside(() -> files.find(own.id()))).isPresent();
  }

  @Test
  void aVisitorWithALinkMayHandAFileInWithoutSeeingIt() {
    Actor visitor = Actor.visitor(area.id());
    StoredFile kept = as(visitor, () -> files.keep("a.xlsx", RETURN, "return", "choir"));

    assertThat(as(visitor, () -> files.find(kept.id()))).isEmpty();
    assertThat(inside(() -> files.find(kept.id()))).isPresent();
  }

  @Test
  void anotherAreaDoesNotSeeIt() {
    StoredFile kept = inside(() -> files.keep("a.xlsx", RETURN, "return"));
    inside(() -> done(() -> files.publish(kept.id())));

    assertThat(as(Actor.visitor(elsewhere.id()), () -> files.open(kept.id()))).isEmpty();
  }

  @Test
  void aForgottenFileIsGone() {
    StoredFile kept = inside(() -> files.keep("a.xlsx", RETURN, "return"));

    assertThat(inside(() -> files.forget(kept.id()))).isTrue();
    assertThat(inside(() -> files.open(kept.id()))).isEmpty();
    assertThat(inside(() -> files.forget(kept.id()))).isFalse();
  }

  @Test
  void bytesThatAreNotThoseStoredAreNotHandedOut() {
    StoredFile kept = inside(() -> files.keep("a.csv", SampleFiles.text("people,12"), "return"));
    inside(() ->
        database
            .sql("update files.stored set content = 'people,13' where id = :id")
            .param("id", kept.id().value())
            .update());

    assertThatThrownBy(() -> inside(() -> files.open(kept.id()))).isInstanceOf(FileDamaged.class);
  }

  @Test
  void nothingIsKeptOutsideATransaction() {
    assertThatThrownBy(() ->
            ActingAs.<StoredFile, RuntimeException>actingAs(
                system(), () -> files.keep("a.xlsx", RETURN, "return")))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aDownloadIsSavedAndCanDoNothing() {
    StoredFile made = inside(() -> files.keepMade("réport.html", "text/html", RETURN, "edition"));

    ResponseEntity<byte[]> download =
        Download.of(inside(() -> files.open(made.id()).orElseThrow()));

    HttpHeaders headers = download.getHeaders();
    assertThat(headers.getFirst("Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''r%C3%A9port.html");
    assertThat(headers.getFirst("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("sandbox");
    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(download.getBody()).isEqualTo(RETURN);
  }

  private Actor partner(String organisation) {
    return Actor.person(
        "joan-coordinator",
        area.id(),
        Map.of(new Action("test.return"), Set.of(Scope.organisation(organisation))));
  }

  private Actor system() {
    return Actor.system("test", "test", area.id(), List.of(Access.INSIDE));
  }

  private int count() {
    return database.sql("select count(*) from files.stored").query(Integer.class).single();
  }

  private <R> R inside(Supplier<R> work) {
    return as(system(), work);
  }

  private <R> R as(Actor actor, Supplier<R> work) {
    return ActingAs.<R, RuntimeException>actingAs(
        actor, () -> requireNonNull(transactions.execute(running -> requireNonNull(work.get()))));
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }
}
