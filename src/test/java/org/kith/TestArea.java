package org.kith;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.access.SignIn;
import org.kith.imports.LoadReport;
import org.kith.imports.Loader;
import org.kith.imports.ProgrammeFolder;
import org.kith.kernel.AreaId;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One test's own area: its files, loading them, acting in it and visiting its pages. */
public final class TestArea {
  private final AreaId id;
  private final ProgrammeFiles files;
  private final Loader loader;
  private final SignIn signIn;
  private final MockMvcTester pages;
  private final AtomicInteger people = new AtomicInteger();

  TestArea(AreaId id, ProgrammeFiles files, Loader loader, SignIn signIn, MockMvcTester pages) {
    this.signIn = signIn;
    this.id = id;
    this.files = files;
    this.loader = loader;
    this.pages = pages;
  }

  public AreaId id() {
    return id;
  }

  /** The subject of figures about the area itself. */
  public String subject() {
    return ProgrammeFiles.subject(id);
  }

  /** The host name by which requests find this area. */
  public String host() {
    return ProgrammeFiles.host(id);
  }

  /** The programme folder of this area, to add files to. */
  public ProgrammeFiles files() {
    return files;
  }

  /** Loads the folder as the system actor that may load. */
  public LoadReport load() {
    return acting(() -> loader.load(ProgrammeFolder.of(List.of(files.folder()))), Loader.LOAD);
  }

  /** Does something as a system actor of this area who may do just these actions. */
  public <R, X extends Throwable> R acting(ScopedValue.CallableOp<R, X> work, Action... actions)
      throws X {
    return ActingAs.<R, X>actingAs(Actor.system("test", "test", id, Set.of(actions)), work);
  }

  /** Somebody with these roles in the whole area, signed in. */
  public TestPerson somebody(String... roles) {
    return somebody(Arrays.stream(roles).map(role -> new Assignment(role, Scope.AREA)).toList());
  }

  /** Somebody with these roles, signed in. */
  public TestPerson somebody(List<Assignment> roles) {
    String name = "Somebody " + people.incrementAndGet();
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    String account = acting(() -> signIn.newAccount(name, email, TestPerson.PASSWORD, roles));
    return new TestPerson(id, account, email, host(), pages);
  }

  /** What a visitor of this area's site gets at a path, such as {@code /pl/figures}. */
  public MvcTestResult get(String path) {
    return pages.get().uri(address(path)).accept(MediaType.TEXT_HTML).exchange();
  }

  /** A form that a visitor of this area's site sends: complete it and {@code exchange()}. */
  public MockMvcTester.MockMvcRequestBuilder post(String path) {
    return pages.post().uri(address(path)).with(csrf());
  }

  private String address(String path) {
    return "http://" + host() + path;
  }
}
