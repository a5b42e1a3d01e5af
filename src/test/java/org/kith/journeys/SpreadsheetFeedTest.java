package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.olingo.client.api.ODataClient;
import org.apache.olingo.client.api.communication.ODataClientErrorException;
import org.apache.olingo.client.api.communication.request.retrieve.ODataEntitySetRequest;
import org.apache.olingo.client.api.domain.ClientEntity;
import org.apache.olingo.client.api.domain.ClientEntitySet;
import org.apache.olingo.client.core.ODataClientFactory;
import org.apache.olingo.client.core.http.BasicAuthHttpClientFactory;
import org.apache.olingo.commons.api.edm.Edm;
import org.junit.jupiter.api.Test;

/**
 * An analyst makes a key, another program reads the team's tables with it as Excel and Power BI do,
 * and nothing once the key has ended.
 */
class SpreadsheetFeedTest extends Journey {
  private static final int PAGE = 500;

  @Test
  void aProgramReadsWithAKeyUntilItsOwnerEndsIt() {
    Visitor analyst = signedIn("analyst");
    Page page = analyst.visit("/team/feed");
    page.locator("main a", new Page.LocatorOptions().setHasText("Make a key")).click();
    analyst.noBarriers();
    page.locator("main button").click();
    analyst.noBarriers();
    assertThat(page.locator("h1")).hasText("Your key");
    String root = answer(page, "Address");
    String key = answer(page, "Password");
    ODataClient client = client(key);

    Edm edm = client.getRetrieveRequestFactory().getMetadataRequest(root).execute().getBody();
    assertThat(edm.getEntityContainer().getEntitySets()).hasSizeGreaterThan(5);
    assertThat(
            client
                .getRetrieveRequestFactory()
                .getServiceDocumentRequest(root)
                .execute()
                .getBody()
                .getEntitySetNames())
        .contains("figures", "services");
    List<String> read = figures(client, root);
    assertThat(read).hasSizeGreaterThan(PAGE).doesNotHaveDuplicates();
    ClientEntitySet told = told(client, root);
    assertThat(told.getCount()).isPositive().isLessThan(read.size());
    assertThat(told.getEntities())
        .isNotEmpty()
        .allMatch(row -> text(row, "kind").equals("reported"))
        .allMatch(row -> row.getProperties().size() == 2);

    page.locator("main a", new Page.LocatorOptions().setHasText("Back to the tables")).click();
    page.locator("main a", new Page.LocatorOptions().setHasText("End your key")).click();
    analyst.noBarriers();
    page.locator("main button").click();
    analyst.noBarriers();
    assertThat(page.locator("main")).containsText("Tables for spreadsheets");
    assertThatThrownBy(() -> figures(client(key), root))
        .isInstanceOfSatisfying(
            ODataClientErrorException.class,
            refused -> assertThat(refused.getStatusLine().getStatusCode()).isEqualTo(401));
  }

  private static String answer(Page page, String to) {
    Locator row =
        page.locator(".govuk-summary-list__row", new Page.LocatorOptions().setHasText(to));
    return row.locator("dd").first().innerText().strip();
  }

  /** It sends the key when the service asks for it, as Excel does. */
  private static ODataClient client(String key) {
    ODataClient client = ODataClientFactory.getClient();
    client
        .getConfiguration()
        .setHttpClientFactory(new BasicAuthHttpClientFactory("analyst@example.org", key));
    return client;
  }

  /** All of them, page by page. */
  private static List<String> figures(ODataClient client, String root) {
    List<String> ids = new ArrayList<>();
    URI next = client.newURIBuilder(root).appendEntitySetSegment("figures").build();
    while (next != null) {
      ODataEntitySetRequest<ClientEntitySet> request =
          client.getRetrieveRequestFactory().getEntitySetRequest(next);
      request.setPrefer(client.newPreferences().maxPageSize(PAGE));
      ClientEntitySet rows = request.execute().getBody();
      assertThat(rows.getEntities()).hasSizeLessThanOrEqualTo(PAGE);
      rows.getEntities().forEach(row -> ids.add(text(row, "id")));
      next = rows.getNext();
    }
    return ids;
  }

  private static ClientEntitySet told(ODataClient client, String root) {
    return client
        .getRetrieveRequestFactory()
        .getEntitySetRequest(
            client
                .newURIBuilder(root)
                .appendEntitySetSegment("figures")
                .filter("kind eq 'reported' and least gt 100")
                .orderBy("least desc")
                .select("id", "kind")
                .top(5)
                .count(true)
                .build())
        .execute()
        .getBody();
  }

  private static String text(ClientEntity row, String column) {
    return row.getProperty(column).getPrimitiveValue().toString();
  }
}
