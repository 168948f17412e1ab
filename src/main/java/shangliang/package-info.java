/** The root holds nothing but the start; every direct sub-package is one module. */
@NullMarked
package shangliang;

import org.jspecify.annotations.NullMarked;
