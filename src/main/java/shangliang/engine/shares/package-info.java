/** Proportional choice by equal shares. */
@NullMarked
@NamedInterface("shares")
package shangliang.engine.shares;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
