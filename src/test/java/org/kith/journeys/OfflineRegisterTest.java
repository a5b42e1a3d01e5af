package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tuesday in a hall without a signal. People are invented. */
class OfflineRegisterTest extends Journey {
  @Test
  void whatWasTickedWithoutASignalIsOneRegisterAfterwards() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.visit("/team/sessions");
    Halls.ready(phone);
    phone.getByText("Keep today’s registers on this phone").tap();
    assertThat(Halls.status(phone)).containsText("registers are on this phone");
    coordinator.noBarriers();
    String lunch =
        phone
            .locator("main a", new Page.LocatorOptions().setHasText("Tea and tables"))
            .first()
            .getAttribute("href");

    Halls.signal(phone, false);
    coordinator.visit("/team/sessions");
    Halls.ready(phone);
    phone
        .locator("[data-sessions] a", new Page.LocatorOptions().setHasText("Tea and tables"))
        .tap();
    phone.waitForURL("**" + lunch);
    Halls.ready(phone);
    coordinator.noBarriers();
    for (String name : Halls.REGULARS) {
      Halls.box(phone, brief(name)).tap();
      assertThat(Halls.box(phone, brief(name))).isChecked();
    }
    for (String name : List.of("Zuzanna", "Yusuf", "Wanda")) {
      Halls.walkIn(phone, name);
      assertThat(Halls.box(phone, name)).isChecked();
    }
    phone.fill("#counted", "2");
    phone.getByText("Done: the register is complete").tap();
    assertThat(phone.locator("[data-done]")).containsText("Here by name: 14");
    assertThat(Halls.status(phone)).containsText("15 marks are not sent yet");
    coordinator.noBarriers();

    coordinator.visit("/team/concerns/new");
    Halls.ready(phone);
    assertThat(phone.locator("main")).containsText("only where there is a signal");
    assertThat(phone.locator("main")).containsText("999");

    coordinator.visit(lunch);
    Halls.ready(phone);
    Halls.signal(phone, true);
    assertThat(Halls.status(phone))
        .containsText(
            "Everything is sent", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));

    Page desk = Halls.register(signedIn("officer"), "Tea and tables");
    assertThat(desk.locator(".kith-register input:checked")).hasCount(14);
    assertThat(desk.locator("[data-done]")).containsText("Here by name: 14. Counted besides: 2.");
  }

  private static String brief(String name) {
    return name.substring(0, name.indexOf(' ') + 2) + ".";
  }

  /** The device holds a first name and an initial, for the account alone, until it is sent. */
  @Test
  void noFamilyNameIsOnThePhone() {
    Page phone = Halls.register(signedInOnAPhone("partner"), "Reading circle");
    Halls.signal(phone, false);
    Halls.box(phone, "Amina Testova").tap();
    phone.fill("#family", "Tajemnicza");
    Halls.walkIn(phone, "Zuzanna");
    assertThat(Halls.status(phone)).containsText("2 marks are not sent yet");

    String kept = onThePhone(phone);
    org.assertj.core.api.Assertions.assertThat(kept)
        .contains("Amina T.", "Zuzanna")
        .doesNotContain("Testova", "Tajemnicza");

    Halls.signal(phone, true);
    assertThat(Halls.status(phone))
        .containsText(
            "Everything is sent", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    phone.reload();
    Halls.ready(phone);
    assertThat(Halls.box(phone, "Zuzanna Tajemnicza")).isChecked();
    phone.getByText("Done: the register is complete").tap();
    phone.waitForCondition(() -> !onThePhone(phone).contains("Amina"));
  }

  static String onThePhone(Page phone) {
    return String.valueOf(
        phone.evaluate(
            """
            async () => {
              const opened = await new Promise((resolve, reject) => {
                const asked = indexedDB.open('kith-registers');
                asked.onsuccess = () => resolve(asked.result);
                asked.onerror = () => reject(asked.error);
              });
              const all = {};
              for (const name of opened.objectStoreNames) {
                all[name] = await new Promise(resolve => {
                  const asked = opened.transaction(name).objectStore(name).getAll();
                  asked.onsuccess = () => resolve(asked.result);
                });
              }
              opened.close();
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                all[name] = (await cache.keys()).map(each => new URL(each.url).pathname);
              }
              return JSON.stringify(all);
            }
            """));
  }

  @Test
  void theWorkerKeepsNoPageOfTheTeamsAndGivesWayToANewerOne() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.visit("/team/sessions");
    Halls.ready(phone);
    phone.evaluate(
        """
        async () => {
          for (const each of await navigator.serviceWorker.getRegistrations()) {
            await each.unregister();
          }
          for (const name of await caches.keys()) {
            await caches.delete(name);
          }
        }
        """);
    coordinator.visit("/on-this-phone"); // a worker goes when no page of its own is open
    phone.evaluate(
        """
        async () => {
          const kept = await navigator.serviceWorker.register(
              '/register-worker.js?assets=%2Fassets%2F0123456789abcdef%2F', {scope: '/team'});
          const worker = kept.installing || kept.waiting || kept.active;
          await new Promise(done => {
            const look = () => worker.state === 'activated' && done();
            worker.addEventListener('statechange', look);
            look();
          });
        }
        """);
    org.assertj.core.api.Assertions.assertThat(onThePhone(phone)).contains("0123456789abcdef");

    Halls.register(coordinator, "Chess");
    phone.waitForFunction(
        "caches.keys().then(all => all.every(name => !name.includes('0123456789abcdef')))");
    coordinator.visit("/team");

    org.assertj.core.api.Assertions.assertThat(onThePhone(phone))
        .contains("/on-this-phone", "register.js")
        .doesNotContain("\"/team");
    Halls.signal(phone, false);
    coordinator.visit("/team");
    assertThat(phone.locator("main")).containsText("This page needs a signal");
    Halls.signal(phone, true);
  }
}
