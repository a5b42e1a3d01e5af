package org.kith.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.files.SampleFiles.document;
import static org.kith.files.SampleFiles.packedWorkbook;
import static org.kith.files.SampleFiles.picture;
import static org.kith.files.SampleFiles.text;
import static org.kith.files.SampleFiles.workbook;
import static org.kith.files.SampleFiles.zip;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
  private static final String COMPOUND = "d0cf11e0a1b11ae1";

  @Test
  void aFileIsWhatItsContentSays() {
    assertThat(Uploads.check(workbook())).isEqualTo(UploadKind.XLSX);
    assertThat(Uploads.check(document())).isEqualTo(UploadKind.DOCX);
    assertThat(Uploads.check(picture("jpeg"))).isEqualTo(UploadKind.JPEG);
    assertThat(Uploads.check(picture("png"))).isEqualTo(UploadKind.PNG);
    assertThat(Uploads.check(text("%PDF-1.7\n1 0 obj"))).isEqualTo(UploadKind.PDF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name,people\r\nŁódź café,12\r\n", "MZ,BM\n1,2\n", "a < b, all well", "=1+1"})
  void lettersAndNumbersAreText(String content) {
    assertThat(Uploads.check(text(content))).isEqualTo(UploadKind.TEXT);
  }

  @Test
  void aTableOfAnOlderWindowsProgramIsText() {
    assertThat(Uploads.check("café;12\n".getBytes(ISO_8859_1))).isEqualTo(UploadKind.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "4d5a900003000000, is a program",
    "7f454c4602010100, is a program",
    "23212f62696e2f7368, is a program",
    "cafebabe0000003d, is a program",
    "4c0000000114020000000000c000000000000046, is a program",
    "3c21444f43545950452068746d6c3e, holds code",
    "3c737667206f6e6c6f61643d6128293e, holds code",
    "efbbbf3c3f786d6c2076657273696f6e3d22312e30223f3e, holds code",
    "474946383961, have to be JPEG or PNG",
    "000000186674797068656963, have to be JPEG or PNG",
    "377abcaf271c0004, Packed folders",
    "1f8b0800, Packed folders",
    "504b0506000000000000, Packed folders",
    "0001020304, kind of file is not known",
    "'', is empty"
  })
  void whatIsNotTakenInIsRefusedInASentence(String start, String sentence) {
    assertRefused(HexFormat.of().parseHex(start), sentence);
  }

  @Test
  void aFileOverTheLimitIsRefused() {
    assertRefused(new byte[Uploads.LARGEST + 1], "bigger than 20 MB");
  }

  @Test
  void whatIsLockedIsRefused() {
    byte[] office =
        (new String(HexFormat.of().parseHex(COMPOUND), ISO_8859_1)
                + new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1))
            .getBytes(ISO_8859_1);
    assertRefused(office, "protected with a password");
    assertRefused(text("%PDF-1.7 trailer << /Encrypt 5 0 R >>"), "protected with a password");
    assertRefused(locked(packedWorkbook(Map.of())), "protected with a password");
  }

  @Test
  void anOldOfficeFileIsRefusedSayingWhatToDo() {
    assertRefused(HexFormat.of().parseHex(COMPOUND), "save it as .xlsx, .docx or .pptx");
  }

  @Test
  void macrosAreFoundWhateverTheFileIsCalled() {
    assertRefused(
        zip(
            Map.of(
                "[Content_Types].xml",
                text("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))),
        "holds macros");
    assertRefused(
        packedWorkbook(Map.of("xl/harmless.bin", HexFormat.of().parseHex(COMPOUND + "00"))),
        "holds macros");
    assertRefused(
        packedWorkbook(Map.of("xl/media/image1.png", HexFormat.of().parseHex("4d5a9000"))),
        "holds macros");
    assertRefused(
        zip(
            Map.of(
                "[Content_Types].xml",
                "spreadsheetml.sheet.main+xml ms-excel.macrosheet+xml".getBytes(UTF_16))),
        "holds macros");
  }

  @Test
  void aPackedFolderIsRefused() {
    assertRefused(zip(Map.of("a.txt", text("hello"))), "Packed folders");
  }

  @Test
  void whatUnpacksToFarMoreThanItShouldIsNotOpened() {
    assertRefused(
        packedWorkbook(Map.of("xl/worksheets/sheet1.xml", new byte[8 * 1024 * 1024])),
        "unpacks to far more");
    Map<String, byte[]> many = new LinkedHashMap<>();
    IntStream.range(0, 6_000).forEach(part -> many.put("p" + part, new byte[0]));
    assertRefused(packedWorkbook(many), "unpacks to far more");
  }

  @Test
  void manyPartsThatTogetherAreTooMuchAreNotOpened() {
    byte[] noise = new byte[1024 * 1024];
    new java.util.Random(7).nextBytes(noise);
    byte[] block = new byte[20 * noise.length];
    // packs to a twentieth: each part passes, all of them do not
    System.arraycopy(noise, 0, block, 0, noise.length);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    IntStream.range(0, 6).forEach(part -> parts.put("xl/media/" + part, block));

    assertRefused(packedWorkbook(parts), "unpacks to far more");
  }

  @Test
  void definitionsThatCouldFetchThingsAreRefusedUnread() {
    String bad =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x/>";
    assertRefused(packedWorkbook(Map.of("xl/workbook.xml", text(bad))), "definitions");
    assertRefused(packedWorkbook(Map.of("xl/workbook.xml", bad.getBytes(UTF_16))), "definitions");
    String late = "<?xml version=\"1.0\"?><!--" + " ".repeat(65_500) + "--><!DOCTYPE x><x/>";
    assertRefused(packedWorkbook(Map.of("xl/workbook.xml", text(late))), "definitions");
  }

  private static void assertRefused(byte[] file, String sentence) {
    assertThatThrownBy(() -> Uploads.check(file))
        .isInstanceOf(UploadRefused.class)
        .hasMessageContaining(sentence);
  }

  /** Sets the flag that says a part is locked, in the folder's list of parts. */
  private static byte[] locked(byte[] zip) {
    String list = new String(zip, ISO_8859_1);
    zip[list.indexOf("PK\001\002") + 8] |= 1;
    return zip;
  }
}
