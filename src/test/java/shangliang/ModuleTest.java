package shangliang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test of one module on a real database: all tests share one started application; each class gets a fresh database and
 * a {@link TestClock}. Methods of a class share the database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {Application.class, TestGround.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.banner-mode=off",
            "spring.main.log-startup-info=false",
            "shangliang.demo.enabled=false",
            "shangliang.jobs.enabled=false",
            "shangliang.web.brief=0s",
            "shangliang.insight.lasting=0s",
            "shangliang.ledger.key-file=${java.io.tmpdir}/shangliang-${random.uuid}/ledger.key",
            "shangliang.likeness.folder=${java.io.tmpdir}/shangliang-likeness-${random.uuid}"
        })
@AutoConfigureMockMvc
@TestExecutionListeners(
        listeners = FreshDatabase.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ModuleTest {}
