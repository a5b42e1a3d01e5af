package org.kith.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class UploadLimitTest {
  private static final byte[] TOO_LARGE = new byte[(int) UploadLimit.LARGEST_REQUEST + 1];

  private final TestArea area;

  UploadLimitTest(TestAreas areas) {
    this.area = areas.loaded();
  }

  @Test
  void anUploadThatIsTooLargeIsAnsweredInPlainWords() {
    MvcTestResult answer = upload("/team/anything", MediaType.TEXT_HTML);

    assertThat(answer).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    assertThat(answer)
        .bodyText()
        .contains("The file is too large", "at most 20 MB", "Nothing was saved")
        .doesNotContain("Exception");
  }

  @Test
  void andInTheLanguageOfTheAddress() {
    assertThat(upload("/pl/anything", MediaType.TEXT_HTML))
        .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
        .bodyText()
        .contains("Plik jest za duży");
  }

  @Test
  void programsAreToldAsAProblem() {
    assertThat(upload("/api/v1/anything", MediaType.APPLICATION_JSON))
        .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  private MvcTestResult upload(String path, MediaType accepted) {
    return area.post(path)
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .accept(accepted)
        .content(TOO_LARGE)
        .exchange();
  }
}
