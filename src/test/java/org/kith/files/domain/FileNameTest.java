package org.kith.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "photo.jpg, photo.jpg",
    "Photo.JPEG, Photo.JPEG",
    "/etc/../passwd.jpg, passwd.jpg",
    "C:\\Users\\Joan\\photo.jpg, photo.jpg",
    "photo.exe, photo.exe.jpg",
    "photo, photo.jpg",
    "'  ..hidden.jpg', hidden.jpg",
    "con.jpg, file-con.jpg",
    "'', file.jpg",
    "a<b>\"c|d?.jpg, a-b--c-d-.jpg",
    "łódź café.jpg, łódź café.jpg"
  })
  void aNameIsMadeSafeToSaveUnder(String name, String safe) {
    assertThat(FileName.safe(name, List.of("jpg", "jpeg"))).isEqualTo(safe);
  }

  @Test
  void signsThatHideTheRealEndingAreTakenOut() {
    assertThat(FileName.safe("holiday\u202Egpj.exe", List.of("jpg")))
        .isEqualTo("holidaygpj.exe.jpg");
    assertThat(FileName.safe("a\r\nSet-Cookie: b\0.jpg", List.of("jpg")))
        .isEqualTo("aSet-Cookie- b.jpg");
  }

  @Test
  void aLongNameIsCutButKeepsItsEnding() {
    assertThat(FileName.safe("😀".repeat(300) + ".jpg", List.of("jpg")))
        .isEqualTo("😀".repeat(100) + ".jpg");
  }
}
