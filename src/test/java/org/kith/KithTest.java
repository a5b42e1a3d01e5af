package org.kith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test of the whole application on a real PostgreSQL: one application and one database for every
 * test of a run, so nothing may be replaced in it. A test makes an area of its own with {@link
 * TestAreas}; constructor parameters are beans.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = KithApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInstallation.class)
@Import(TestAreas.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface KithTest {}
