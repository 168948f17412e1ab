/** Matters that many people raise: clusters of texts that mean one concrete thing at one concrete place. */
@NullMarked
@NamedInterface("topics")
package shangliang.engine.topics.hot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
